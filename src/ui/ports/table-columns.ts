import { type FlowColumn, flowColumns, isFlowColumn } from '#core/flows/flow-columns.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'

/** What the screen says of a flow beside what lists say: what scripts found, what became of it. */
const ownColumns = ['result', 'status'] as const

type OwnColumn = (typeof ownColumns)[number]

export type TableColumn = FlowColumn | OwnColumn

export const isOwnColumn = (id: string): id is OwnColumn => ownColumns.some((own) => own === id)

export const isTableColumn = (id: string): id is TableColumn => isOwnColumn(id) || isFlowColumn(id)

export function columnName(column: TableColumn, messages: LaterMessages): string {
  switch (column) {
    case 'result':
      return messages['result.title']
    case 'status':
      return messages['comparison.status']
    default:
      return messages[`column.${column}`]
  }
}

/** Where a column stands: a status with the number, a result with the port that it is about. */
export function placeOf(column: TableColumn): number {
  if (column === 'status') return 0.5
  return column === 'result' ? flowColumns.indexOf('port') + 0.5 : flowColumns.indexOf(column)
}

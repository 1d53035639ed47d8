import { type FlowColumn, flowColumns, isFlowColumn } from '#core/flows/flow-columns.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'

/** What the table on the screen says of a flow: also what scripts found of it, where they ran. */
export type TableColumn = FlowColumn | 'result'

export const isTableColumn = (id: string): id is TableColumn => id === 'result' || isFlowColumn(id)

export const columnName = (column: TableColumn, messages: LaterMessages): string =>
  column === 'result' ? messages['result.title'] : messages[`column.${column}`]

/** Where a column stands; a result is read with the port that it is about. */
export const placeOf = (column: TableColumn): number =>
  column === 'result' ? flowColumns.indexOf('port') + 0.5 : flowColumns.indexOf(column)

import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { GridColumn } from './grid.ts'

/** What heads a column. */
export function nameColumn(column: GridColumn, messages: LaterMessages): string {
  switch (column) {
    case 'number':
    case 'listens':
    case 'connections':
      return messages[`hosts.${column}`]
    default:
      return messages[`host-field.${column}`]
  }
}

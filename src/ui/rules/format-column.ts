import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { RuleColumn } from '#core/rules/rule-columns.ts'

/** What heads a column. */
export const formatColumn = (column: RuleColumn, messages: LaterMessages): string =>
  column === 'service' || column === 'rows' || column === 'status'
    ? messages[`rules.${column}`]
    : messages[`column.${column}`]

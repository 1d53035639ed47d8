import type { LaterMessages } from '#core/messages/later-messages.ts'

/** What stood in the cells of a row that differ, each by its column. */
export const tellCellsWere = (
  heading: readonly string[],
  before: readonly string[] = [],
  after: readonly string[] = [],
  messages: LaterMessages,
): string =>
  messages['view.list'](
    heading.flatMap((column, index) =>
      before[index] === after[index] ? [] : [messages['option.is'](column, before[index] ?? '')],
    ),
  )

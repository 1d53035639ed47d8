import type { Messages } from '#core/messages/messages.ts'

/** More of them than a sentence names are counted. */
const mostNamed = 3

/** The first few of some names, and how many more there are. */
export function formatFew(names: readonly string[], messages: Messages): string {
  const more = names.length - mostNamed
  const named = messages['view.list'](names.slice(0, mostNamed))
  return more > 0 ? `${named} +${more}` : named
}

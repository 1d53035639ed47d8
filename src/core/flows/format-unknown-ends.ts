import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { NamingTerm } from './flow-query.ts'

/** Says of each term that nothing is called so, or has it as its address; '' for none. */
export function formatUnknownEnds(terms: readonly NamingTerm[], messages: LaterMessages): string {
  const addresses: string[] = []
  const words: string[] = []
  for (const term of terms) {
    if (term.kind === 'address') addresses.push(term.address.text)
    else if (term.kind === 'beginning') addresses.push(term.text)
    else words.push(term.text)
  }
  return messages['view.sentences']([
    ...(words.length > 0 ? [messages['view.search.unknown-name'](words)] : []),
    ...(addresses.length > 0 ? [messages['view.search.unknown-address'](addresses)] : []),
  ])
}

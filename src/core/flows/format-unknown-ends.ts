import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { NamingTerm } from './flow-query.ts'

/** Says of each term that nothing is called so, or has it as its address; '' for none. */
export function formatUnknownEnds(terms: readonly NamingTerm[], messages: LaterMessages): string {
  const addresses = terms.flatMap((term) => (term.kind === 'address' ? [term.address.text] : []))
  const words = terms.flatMap((term) => (term.kind === 'address' ? [] : [term.text]))
  return messages['view.sentences']([
    ...(words.length > 0 ? [messages['view.search.unknown-name'](words)] : []),
    ...(addresses.length > 0 ? [messages['view.search.unknown-address'](addresses)] : []),
  ])
}

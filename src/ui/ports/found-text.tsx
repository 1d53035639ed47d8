import type { FlowQuery } from '#core/flows/flow-query.ts'
import { splitByMatches } from '#core/flows/split-by-matches.ts'

/** A text with the words of the search marked in it. */
export function FoundText({ text, query }: { readonly text: string; readonly query: FlowQuery }) {
  if (query.length === 0) return text
  return splitByMatches(text, query).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity
    piece.found ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  )
}

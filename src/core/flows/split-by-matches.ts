import { type FlowQuery, foldText } from './flow-query.ts'

/** A piece of a text, and whether the search found it. */
export type TextPiece = { readonly text: string; readonly found: boolean }

/** Cuts a text where the words of a search stand in it; joined, the pieces are the text. */
export function splitByMatches(text: string, query: FlowQuery): TextPiece[] {
  const letters = [...text]
  const found = letters.map(() => false)
  const folded = letters.map(foldText)
  for (const term of query) {
    if (term.kind === 'text') markWord(folded, term.text, found)
  }
  const pieces: { text: string; found: boolean }[] = []
  for (const [index, letter] of letters.entries()) {
    const last = pieces.at(-1)
    if (last && last.found === found[index]) last.text += letter
    else pieces.push({ text: letter, found: found[index] ?? false })
  }
  return pieces
}

/** Whether the search asks for the port. */
export const isPortFound = (port: number, query: FlowQuery): boolean =>
  query.some((term) => term.kind === 'ports' && port >= term.from && port <= term.to)

/** Marks the letters that a word covers; folded, one letter may be several. */
function markWord(folded: readonly string[], word: string, found: boolean[]): void {
  const owners = folded.flatMap((letter, index) => [...letter].map(() => index))
  const whole = [...folded.join('')]
  const wanted = [...word]
  for (let start = 0; start + wanted.length <= whole.length; start++) {
    if (!wanted.every((letter, offset) => whole[start + offset] === letter)) continue
    for (const owner of owners.slice(start, start + wanted.length)) found[owner] = true
  }
}

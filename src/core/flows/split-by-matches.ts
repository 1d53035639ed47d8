import { foldText } from '#core/text/fold-text.ts'
import type { FlowQuery, WordTerm } from './flow-query.ts'

/** A piece of a text, and whether the search found it. */
export type TextPiece = { readonly text: string; readonly found: boolean }

/** Cuts a text where the words of a search stand in it; joined, the pieces are the text. */
export function splitByMatches(text: string, query: FlowQuery): TextPiece[] {
  const letters = [...text]
  const found = letters.map(() => false)
  const folded = letters.map(foldText)
  for (const term of query) {
    if (term.kind === 'text' || term.kind === 'name') markWord(folded, term, found)
  }
  const pieces: { text: string; found: boolean }[] = []
  for (const [index, letter] of letters.entries()) {
    const last = pieces.at(-1)
    if (last && last.found === found[index]) last.text += letter
    else pieces.push({ text: letter, found: found[index] ?? false })
  }
  return pieces
}

/** Marks the letters that a word covers; folded, one letter may be several, or none. */
function markWord(folded: readonly string[], term: WordTerm, found: boolean[]): void {
  const owners = folded.flatMap((letter, index) => [...letter].map(() => index))
  const whole = [...folded.join('')]
  const wanted = [...term.text]
  for (let start = 0; start + wanted.length <= whole.length; start++) {
    if (!wanted.every((letter, offset) => whole[start + offset] === letter)) continue
    const beside = [whole[start - 1] ?? '', whole[start + wanted.length] ?? '']
    if (term.kind === 'name' && beside.some((letter) => /[a-z0-9]/.test(letter))) continue
    for (const owner of owners.slice(start, start + wanted.length)) found[owner] = true
  }
}

import { findStringEnd } from './measure-json.ts'

/**
 * The keys that stand more than once in an object of a JSON text that is nested no deeper than
 * `depth`: the parser takes the last one, and says nothing. Only for text that it has read.
 */
export function listRepeatedKeys(text: string, depth: number): readonly string[] {
  const repeated = new Set<string>()
  const known: Set<string>[] = []
  for (const { sign, from, end } of scanJson(text)) {
    if (sign === '{' || sign === '[') known.push(new Set())
    else if (sign !== '"') known.pop()
    else if (known.length <= depth && isKey(text, end)) {
      const key = String(JSON.parse(text.slice(from, end)))
      const keys = known.at(-1)
      if (keys?.has(key)) repeated.add(key)
      keys?.add(key)
    }
  }
  return [...repeated]
}

type Piece = { readonly sign: string; readonly from: number; readonly end: number }

/** The brackets and strings of a text, in their order. */
function* scanJson(text: string): Generator<Piece> {
  for (let from = 0; from < text.length; from++) {
    const sign = text.charAt(from)
    const end = 1 + (sign === '"' ? findStringEnd(text, from) : from)
    if ('{[]}"'.includes(sign)) yield { sign, from, end }
    from = end - 1
  }
}

const colon = /\s*:/y

/** Behind a key, and behind no other string, stands a colon. */
function isKey(text: string, behind: number): boolean {
  colon.lastIndex = behind
  return colon.test(text)
}

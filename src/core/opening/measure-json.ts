/** How much stands in a JSON text, known before it is parsed. */
export type JsonMeasure = {
  /** The deepest nesting of brackets; counting stops one above the limit. */
  readonly depth: number
  /** Members and elements. */
  readonly members: number
}

/**
 * Counts brackets and members outside of strings, each sign once, so that a text that would keep
 * the parser or its reader busy is refused before either sees it. Stops where `limits` are passed.
 */
export function measureJson(text: string, limits: JsonMeasure): JsonMeasure {
  let open = 0
  let depth = 0
  let members = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') at = findStringEnd(text, at)
    open += nesting[sign] ?? 0
    depth = Math.max(depth, open)
    members += sign === ',' ? 1 : 0
    if (depth > limits.depth || members > limits.members) break
  }
  return { depth, members }
}

const nesting: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** The place of the quote that ends a string; the text's end where it does not come. */
export function findStringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

import { scanXml, type XmlToken } from './scan-xml.ts'
import { unescapeXml } from './unescape-xml.ts'

/** What an SVG holds of its deployment. */
export type Metadata =
  /** The text of our element, which is empty in older pictures of the default deployment. */
  | { readonly kind: 'found'; readonly fragment: string }
  /** The element starts and does not end. */
  | { readonly kind: 'cut' }
  /** The element is there, and what stood in it is not, or not as we wrote it. */
  | { readonly kind: 'emptied' }
  /** No such element; `texts` are the words that the picture shows, a line each. */
  | { readonly kind: 'none'; readonly texts: string }

const isOurs = /\bid\s*=\s*["']portscape["']/

/** No link of ours is longer, even with every sign of it written as an entity. */
const longestContent = 400_000
/** More than any picture of ours shows, in characters. */
const longestTexts = 200_000

/**
 * The link that `render-svg.ts` wrote into an SVG, also after another program has saved the file
 * with its own spaces, a prefix, or further elements behind it. Reads each sign once.
 */
export function findMetadata(svg: string): Metadata {
  const tokens = scanXml(svg)
  const texts: string[] = []
  let length = 0
  let inText = 0
  for (const token of tokens) {
    if (token.kind === 'cut') return { kind: 'cut' }
    if (token.kind === 'open' && token.name === 'metadata' && isOurs.test(token.attributes))
      return token.isEmpty ? { kind: 'emptied' } : readContent(svg, tokens, token.end)
    inText = countText(inText, token)
    if (token.kind !== 'text' || inText === 0 || length > longestTexts) continue
    const text = unescapeXml(svg.slice(token.from, Math.min(token.end, token.from + longestTexts)))
    texts.push(text.trim())
    length += text.length
  }
  return { kind: 'none', texts: texts.join('\n') }
}

/** How many elements deep the place is within words that the picture shows. */
function countText(depth: number, token: XmlToken): number {
  if (token.kind !== 'open' && token.kind !== 'close') return depth
  if (token.name !== 'text') return depth
  if (token.kind === 'close') return Math.max(0, depth - 1)
  return token.isEmpty ? depth : depth + 1
}

/** Our element holds its text first; anything else in its place is another program's work. */
function readContent(svg: string, tokens: Generator<XmlToken>, start: number): Metadata {
  const { value: token } = tokens.next()
  if (token === undefined || token.kind === 'cut') return { kind: 'cut' }
  // As we wrote it for the default deployment before it had a link of its own.
  if (token.kind === 'close') return { kind: 'found', fragment: '' }
  if (token.kind !== 'text' || token.from !== start) return { kind: 'emptied' }
  if (token.end === svg.length) return { kind: 'cut' }
  if (token.end - token.from > longestContent) return { kind: 'emptied' }
  const fragment = unescapeXml(svg.slice(token.from, token.end)).trim()
  return fragment === '' ? { kind: 'emptied' } : { kind: 'found', fragment }
}

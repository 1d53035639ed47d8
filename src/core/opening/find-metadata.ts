import { scanXml, type XmlToken } from './scan-xml.ts'
import { unescapeXml } from './unescape-xml.ts'

/** What an SVG holds of its deployment. */
export type Metadata =
  /** The text of our element, which is empty in pictures of the default deployment. */
  | { readonly kind: 'found'; readonly fragment: string }
  /** The element starts and does not end. */
  | { readonly kind: 'cut' }
  /**
   * There is no such element, or what stood in it is gone or not as we wrote it; `texts` are the
   * words that the picture shows, a line each.
   */
  | { readonly kind: 'none' | 'emptied'; readonly texts: string }

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
  const words = createWords(svg)
  let kind: 'none' | 'emptied' = 'none'
  for (const token of tokens) {
    if (token.kind === 'cut') return { kind: 'cut' }
    words.add(token)
    if (!isOurElement(token)) continue
    const content = token.isEmpty ? 'emptied' : readContent(svg, tokens, token.end)
    if (content !== 'emptied') return content
    kind = content
  }
  return { kind, texts: words.list().join('\n') }
}

type Opened = XmlToken & { readonly kind: 'open' }

const isOurElement = (token: XmlToken): token is Opened =>
  token.kind === 'open' && token.name === 'metadata' && isOurs.test(token.attributes)

/** Collects what a picture shows as text, up to a bound. */
function createWords(svg: string) {
  const texts: string[] = []
  let length = 0
  let depth = 0
  return {
    add: (token: XmlToken): void => {
      depth = countText(depth, token)
      if (token.kind !== 'text' || depth === 0 || length > longestTexts) return
      const end = Math.min(token.end, token.from + longestTexts)
      const text = unescapeXml(svg.slice(token.from, end))
      texts.push(text.trim())
      length += text.length
    },
    list: (): readonly string[] => texts,
  }
}

/** How many elements deep the place is within words that the picture shows. */
function countText(depth: number, token: XmlToken): number {
  if (token.kind !== 'open' && token.kind !== 'close') return depth
  if (token.name !== 'text') return depth
  if (token.kind === 'close') return Math.max(0, depth - 1)
  return token.isEmpty ? depth : depth + 1
}

/** Our element holds its text first; anything else in its place is another program's work. */
function readContent(
  svg: string,
  tokens: Generator<XmlToken>,
  start: number,
): Exclude<Metadata, { texts: string }> | 'emptied' {
  const { value: token } = tokens.next()
  if (token === undefined || token.kind === 'cut') return { kind: 'cut' }
  // As we write it for the default deployment, whose link is empty.
  if (token.kind === 'close') return { kind: 'found', fragment: '' }
  if (token.kind !== 'text' || token.from !== start) return 'emptied'
  if (token.end === svg.length) return { kind: 'cut' }
  if (token.end - token.from > longestContent) return 'emptied'
  const fragment = unescapeXml(svg.slice(token.from, token.end)).trim()
  return fragment === '' ? 'emptied' : { kind: 'found', fragment }
}

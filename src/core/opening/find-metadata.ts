export type Metadata =
  | { readonly kind: 'found'; readonly fragment: string }
  /** The element starts and does not end. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'none' }

const opening = /<(?:[\w-]+:)?metadata\b/g
const isOurs = /\bid\s*=\s*["']portscape["']/

/**
 * The link that `render-svg.ts` wrote into an SVG, also after another program has saved the file
 * with its own spaces, a prefix, or further elements inside. Reads each sign once.
 */
export function findMetadata(svg: string): Metadata {
  for (const { index } of svg.matchAll(opening)) {
    const end = svg.indexOf('>', index)
    if (end < 0) return { kind: 'cut' }
    const tag = svg.slice(index, Math.min(end, index + 1_000))
    if (isOurs.test(tag)) return readContent(svg, end)
  }
  return { kind: 'none' }
}

function readContent(svg: string, end: number): Metadata {
  if (svg[end - 1] === '/') return { kind: 'found', fragment: '' }
  const next = svg.indexOf('<', end)
  if (next < 0) return { kind: 'cut' }
  return { kind: 'found', fragment: unescapeXml(svg.slice(end + 1, next)).trim() }
}

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** The inverse of `escapeXml`; an entity that XML does not know stays as it is. */
const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return names[String(name)] ?? whole
    const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** A piece of an XML text; `name` is without its prefix, `at` and `end` are places in the text. */
export type XmlToken =
  | {
      readonly kind: 'open'
      readonly name: string
      /** All between the name and the end of the tag. */
      readonly attributes: string
      readonly isEmpty: boolean
      readonly end: number
    }
  | { readonly kind: 'close'; readonly name: string; readonly end: number }
  /** Text as it stands, with its entities. */
  | { readonly kind: 'text'; readonly from: number; readonly end: number }
  | { readonly kind: 'cdata'; readonly from: number; readonly end: number }
  /** A comment, an instruction or a declaration. */
  | { readonly kind: 'aside'; readonly end: number }
  /** What starts and does not end; always the last. */
  | { readonly kind: 'cut' }

const asides = [
  { start: '<!--', end: '-->', kind: 'aside' },
  { start: '<![CDATA[', end: ']]>', kind: 'cdata' },
  { start: '<?', end: '?>', kind: 'aside' },
  { start: '<!', end: '>', kind: 'aside' },
] as const

/**
 * Reads an XML text from left to right, each sign once, and leaves its meaning to the caller. It
 * is no judge of XML: it only tells what stands in tags, in text, and in what is neither.
 */
export function* scanXml(xml: string): Generator<XmlToken> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    const textEnd = open < 0 ? xml.length : open
    if (textEnd > at) yield { kind: 'text', from: at, end: textEnd }
    if (open < 0) return
    const token = scanMarkup(xml, open)
    yield token
    if (token.kind === 'cut') return
    at = token.end
  }
}

function scanMarkup(xml: string, open: number): XmlToken {
  const aside = asides.find(({ start }) => xml.startsWith(start, open))
  if (!aside) return scanTag(xml, open)
  const from = open + aside.start.length
  const end = xml.indexOf(aside.end, from)
  if (end < 0) return { kind: 'cut' }
  return aside.kind === 'cdata'
    ? { kind: 'cdata', from, end: end + aside.end.length }
    : { kind: 'aside', end: end + aside.end.length }
}

function scanTag(xml: string, open: number): XmlToken {
  const last = findTagEnd(xml, open)
  if (last < 0) return { kind: 'cut' }
  const isClosing = xml[open + 1] === '/'
  const isEmpty = xml[last - 1] === '/'
  const inside = xml.slice(open + (isClosing ? 2 : 1), isEmpty ? last - 1 : last)
  const space = inside.search(/\s/)
  const whole = space < 0 ? inside : inside.slice(0, space)
  const name = whole.slice(whole.indexOf(':') + 1)
  if (isClosing) return { kind: 'close', name, end: last + 1 }
  const attributes = space < 0 ? '' : inside.slice(space)
  return { kind: 'open', name, attributes, isEmpty, end: last + 1 }
}

/** The place of the tag's `>`, which a quoted value may hold, too; -1 where it does not come. */
function findTagEnd(xml: string, open: number): number {
  for (let at = open + 1; at < xml.length; at++) {
    const sign = xml[at]
    if (sign === '>') return at
    if (sign !== '"' && sign !== "'") continue
    at = xml.indexOf(sign, at + 1)
    if (at < 0) return -1
  }
  return -1
}

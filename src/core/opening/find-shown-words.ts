import { scanXml, type XmlToken } from './scan-xml.ts'
import { unescapeXml } from './unescape-xml.ts'

/** Where office programs keep what our notes and our cover say, also after they have saved it. */
export const shownParts = [
  'ppt/notesSlides/notesSlide1.xml',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
] as const

/** More than our notes or a cover say, in characters. */
const longestWords = 400_000

/** Elements after which another text begins: a paragraph, or the text of a cell. */
const blocks: readonly string[] = ['p', 'is', 'si']

/**
 * The texts that a part of an office document shows, a line for each paragraph or cell, up to a
 * bound. A program may cut a text into runs, which are one again here. Reads each sign once.
 */
export function findShownWords(xml: string): string {
  let words = ''
  let isShown = false
  for (const token of scanXml(xml)) {
    if (words.length > longestWords) break
    words += isShown || token.kind === 'close' ? findWords(xml, token) : ''
    if (token.kind === 'open') isShown = token.name === 't' && !token.isEmpty
    if (token.kind === 'close') isShown = false
  }
  return words
}

/** What a piece within a shown text says, and the break that the end of a block is. */
function findWords(xml: string, token: XmlToken): string {
  if (token.kind === 'close') return blocks.includes(token.name) ? '\n' : ''
  if (token.kind !== 'text') return ''
  return unescapeXml(xml.slice(token.from, Math.min(token.end, token.from + longestWords)))
}

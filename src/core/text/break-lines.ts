import { type FontWeight, measureText } from './measure-text.ts'

export type TextStyle = { readonly size: number; readonly weight: FontWeight }

const ellipsis = '…'

type Script = 'kana' | 'kanji' | 'other'

function findScript(character: string): Script {
  if (/[\p{Script=Katakana}\p{Script=Hiragana}ー]/u.test(character)) return 'kana'
  return /\p{Script=Han}/u.test(character) ? 'kanji' : 'other'
}

const isLatin = (character: string) => /[\p{Script=Latin}\p{Number}]/u.test(character)

/** A line may start between these two neighbours; Japanese has no spaces to tell. */
function mayBreakBetween(before: string, after: string): boolean {
  if (after === ' ' || after === '/') return false
  if (before === ' ' || before === '/' || before === 'の') return true
  const scripts = [findScript(before), findScript(after)]
  if (scripts[0] === scripts[1]) return false
  return scripts.every((script) => script !== 'other') || isLatin(before) || isLatin(after)
}

/** The pieces that stay whole; each keeps the space that follows it. */
function listPieces(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let before = ''
  for (const character of text) {
    if (before !== '' && mayBreakBetween(before, character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
    before = character
  }
  return piece === '' ? pieces : [...pieces, piece]
}

/** The width in px of the widest piece that a line break leaves whole. */
export const measureWidestPiece = (text: string, style: TextStyle): number =>
  Math.max(
    0,
    ...listPieces(text).map((piece) => measureText(piece.trimEnd(), style.size, style.weight)),
  )

/** As many whole pieces a line as fit; a piece wider than a line is cut by characters. */
function fillLines(pieces: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  const put = (piece: string) => {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  for (const piece of pieces) {
    if (fits(piece)) put(piece)
    else for (const character of piece) put(character)
  }
  return line === '' ? lines : [...lines, line]
}

function cutToFit(line: string, fits: (line: string) => boolean): string {
  const characters = [...line.trimEnd()]
  while (characters.length > 0 && !fits(characters.join('') + ellipsis)) characters.pop()
  return characters.join('').trimEnd() + ellipsis
}

/**
 * Breaks a name into at most `most` lines of at most `width` px; what is left over ends in an
 * ellipsis. A word is cut only where it is wider than a whole line.
 */
export function breakLines(text: string, width: number, style: TextStyle, most = 3): string[] {
  const fits = (line: string) => measureText(line.trimEnd(), style.size, style.weight) <= width
  const lines = fillLines(listPieces(text.trim()), fits)
  const kept = lines.slice(0, most).map((line) => line.trim())
  if (lines.length <= most) return kept
  return [...kept.slice(0, -1), cutToFit(kept.at(-1) ?? '', fits)]
}

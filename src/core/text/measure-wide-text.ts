import { type FontWeight, measureText } from './measure-text.ts'
import { wideAdvanceWidths } from './wide-advance-widths.ts'

/** How much wider letters beyond ASCII are than the bundled font's, at most. */
const widest = 1.2

/** Japanese is one em wide in every face. */
const isJapanese = (letter: string): boolean => (letter.codePointAt(0) ?? 0) >= 0x3000

/** The width in px of a text in the widest face that is in common use, DejaVu Sans. */
export function measureWideText(text: string, size: number, weight: FontWeight): number {
  const widths: readonly number[] = wideAdvanceWidths[weight]
  let width = 0
  for (const letter of text) {
    const wide = widths[(letter.codePointAt(0) ?? 0) - 0x20]
    const usual = measureText(letter, size, weight)
    width += wide === undefined ? usual * (isJapanese(letter) ? 1 : widest) : (wide * size) / 1000
  }
  return width
}

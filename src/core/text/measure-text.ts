import { advanceWidths } from './advance-widths.ts'

export type FontWeight = keyof typeof advanceWidths

type Range = readonly [first: number, last: number]

/** Marks that stand on the character before them, and characters that show nothing. */
const zeroWidth: readonly Range[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0e34, 0x0e3a],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xe0100, 0xe01ef],
]

/**
 * East Asian wide and fullwidth characters, pictographs, and arrows, which are as wide in East Asian
 * fonts: one em in every font for them.
 */
const fullWidth: readonly Range[] = [
  [0x1100, 0x115f],
  [0x2190, 0x21ff],
  [0x231a, 0x231b],
  [0x2460, 0x24ff],
  [0x25a0, 0x27bf],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
]

const halfWidth: readonly Range[] = [[0xff61, 0xffdc]]

/** Safe for letters that the bundled font lacks: Greek, Cyrillic and the like are narrower. */
const unknownWidth = 850

const isIn = (ranges: readonly Range[], code: number) =>
  ranges.some(([first, last]) => code >= first && code <= last)

function findBundledWidth(code: number, weight: FontWeight): number {
  for (const run of advanceWidths[weight]) {
    const width = run.widths[code - run.first]
    if (width !== undefined) return width
  }
  return 0
}

function measureCharacter(code: number, weight: FontWeight): number {
  const bundled = findBundledWidth(code, weight)
  if (bundled > 0) return bundled
  if (isIn(zeroWidth, code)) return 0
  if (isIn(fullWidth, code)) return 1000
  if (isIn(halfWidth, code)) return 500
  return unknownWidth
}

/**
 * The width of a text in px at a font size in px, from the bundled font's advance widths and not
 * from the machine's fonts. Kerning is left out: it only makes text narrower.
 */
export function measureText(text: string, size: number, weight: FontWeight): number {
  let thousandths = 0
  for (const character of text)
    thousandths += measureCharacter(character.codePointAt(0) ?? 0, weight)
  return (thousandths * size) / 1000
}

import { type Box, centre } from '#core/kit/geometry.ts'
import type { Language } from '#core/messages/language.ts'
import type { NativeLine, NativeText } from '../native/native-drawing.ts'
import { escapeXml } from '../svg/escape-xml.ts'
import { formatCell, formatCells, formatRows, toInches, toPlace } from './visio-cells.ts'

/** Those of Windows whose letters are about as wide as the picture's; one has Japanese ones. */
export const visioFonts = { latin: 'Segoe UI', eastAsian: 'Meiryo UI' } as const

const languageTags = { en: 'en-US', ja: 'ja-JP' } as const satisfies Record<Language, string>

const alignments = { start: 0, middle: 1, end: 2 } as const

/** Letters of other fonts may be so much wider: in shares of a text's width, and in px. */
const slack = { share: 0.4, px: 12 } as const

/** Where a text has room: its own place, and to the sides what keeps its lines from being broken. */
export function findRoom({ box, align }: NativeText): Box {
  const more = box.width * slack.share + slack.px
  const shift = { start: 0, middle: more / 2, end: more }[align]
  return { ...box, x: box.x - shift, width: box.width + more }
}

/** The cells of a shape with a text: where it has room. All places in px of the picture. */
export function formatTextCells(room: Box, shape: Box): string {
  const middle = toPlace(centre(room), shape)
  return [
    formatCells({ TxtPinX: middle.x, TxtPinY: middle.y }),
    formatCells({ TxtWidth: toInches(room.width), TxtHeight: toInches(room.height) }),
    formatCell('TxtLocPinX', toInches(room.width / 2), 'TxtWidth*0.5'),
    formatCell('TxtLocPinY', toInches(room.height / 2), 'TxtHeight*0.5'),
    formatCells({ TxtAngle: 0, VerticalAlign: 1, ...noMargins }),
  ].join('')
}

/** The look of a text whose lines look alike: its letters, and the height of its lines. */
export function formatTextSections({ box, align, lines }: NativeText, language: Language): string {
  const height = toInches(box.height / Math.max(1, lines.length))
  const spaces = { IndFirst: 0, IndLeft: 0, IndRight: 0, SpLine: height, SpBefore: 0, SpAfter: 0 }
  return [
    formatRows(
      'Character',
      lines.slice(0, 1).map((line) => formatLetters(line, language)),
    ),
    formatRows('Paragraph', [formatCells({ ...spaces, HorzAlign: alignments[align] })]),
  ].join('')
}

const noMargins = { LeftMargin: 0, RightMargin: 0, TopMargin: 0, BottomMargin: 0 }

export const formatLetters = (
  { size, weight, fill }: Pick<NativeLine, 'size' | 'weight' | 'fill'>,
  language: Language,
): string =>
  formatCells({
    Font: visioFonts.latin,
    Color: fill,
    Style: weight === 600 ? 1 : 0,
    Size: toInches(size),
    AsianFont: visioFonts.eastAsian,
    LangID: languageTags[language],
  })

/** The words behind the sections of a shape; lines are broken already. */
export const formatWords = ({ lines }: NativeText): string =>
  `<Text><cp IX="0"/><pp IX="0"/>${lines.map(({ text }) => escapeXml(text)).join('\n')}</Text>`

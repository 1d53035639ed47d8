import type { Language } from '#core/messages/language.ts'
import type { NativeLine, NativeText } from '../../native/native-drawing.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import { type DrawingTarget, type Fonts, unitsPerPoint } from './drawing-target.ts'

const languageTags: Readonly<Record<Language, string>> = {
  en: 'lang="en-US"',
  ja: 'lang="ja-JP" altLang="en-US"',
}

const alignments = { start: 'l', middle: 'ctr', end: 'r' } as const

/** A colour of the picture, such as `#1d4ed8`, as DrawingML names it. */
export const formatFill = (colour: string | null): string =>
  colour === null
    ? '<a:noFill/>'
    : `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`

/** How a run of text looks; the size is in pt. */
export type RunLook = {
  readonly language: Language
  readonly fonts: Fonts
  readonly size: number
  readonly isBold: boolean
  readonly colour: string
}

/** A run with its fonts for Latin and for Japanese; `link` is the id of a relation. */
export function formatRun(text: string, look: RunLook, link: string | null = null): string {
  const { language, fonts, isBold, colour } = look
  const size = Math.max(100, Math.round(look.size * 100))
  const click = link === null ? '' : `<a:hlinkClick r:id="${link}"/>`
  return `<a:r><a:rPr ${languageTags[language]} sz="${size}" b="${isBold ? 1 : 0}" dirty="0">${formatFill(colour)}<a:latin typeface="${fonts.latin}"/><a:ea typeface="${fonts.eastAsian}"/>${click}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`
}

/** Lines as paragraphs of the very height that they have in the picture. */
export const formatLines = (
  { align, lines }: NativeText,
  target: Pick<DrawingTarget, 'language' | 'fonts' | 'scale'>,
): string => lines.map((line) => formatLine(line, alignments[align], target)).join('')

function formatLine(
  { text, size, weight, fill, height }: NativeLine,
  align: string,
  { language, fonts, scale }: Pick<DrawingTarget, 'language' | 'fonts' | 'scale'>,
): string {
  const points = (px: number) => (px * scale) / unitsPerPoint
  const look = { language, fonts, size: points(size), isBold: weight === 600, colour: fill }
  const spacing = `<a:lnSpc><a:spcPts val="${Math.round(points(height) * 100)}"/></a:lnSpc>`
  return `<a:p><a:pPr algn="${align}">${spacing}</a:pPr>${formatRun(text, look)}</a:p>`
}

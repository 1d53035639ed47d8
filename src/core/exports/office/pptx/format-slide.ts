import type { Box, Size } from '#core/kit/geometry.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import { type Fonts, unitsPerInch } from '../drawing/drawing-target.ts'
import { formatPlace } from '../drawing/format-geometry.ts'
import { formatFill, formatRun, type RunLook } from '../drawing/format-text.ts'
import { formatTree, presentationNames } from './master-parts.ts'

/** PowerPoint's own fonts for Latin and Japanese that have the look of the picture's. */
export const slideFonts: Fonts = { latin: 'Segoe UI', eastAsian: 'Meiryo UI' }

const rim = 0.35 * unitsPerInch
const titleHeight = 0.42 * unitsPerInch
const lineHeight = 0.24 * unitsPerInch

/** Where the title, the line below it and what is shown stand on a slide. */
export function divideSlide({ width, height }: Size): {
  readonly title: Box
  readonly line: Box
  readonly content: Box
} {
  const across = { x: rim, width: width - 2 * rim }
  const top = 0.22 * unitsPerInch
  const below = top + titleHeight + lineHeight + 0.12 * unitsPerInch
  return {
    title: { ...across, y: top, height: titleHeight },
    line: { ...across, y: top + titleHeight, height: lineHeight },
    content: { ...across, y: below, height: height - below - 0.25 * unitsPerInch },
  }
}

/** Ids of the title and of the line below it; what is shown starts with the next one. */
export const firstShapeId = 4

export type SlideText = {
  readonly title: string
  /** What the whole slide shows, for people who do not see it. */
  readonly label: string
  readonly line: string
  readonly look: Pick<RunLook, 'language'> & { readonly title: string; readonly detail: string }
  readonly ground: string | null
}

/** A slide: its title, a line below it, and its shapes. */
export function formatSlide(text: SlideText, size: Size, shapes: string): string {
  const { title, label, line, look, ground } = text
  const boxes = divideSlide(size)
  const run = { language: look.language, fonts: slideFonts }
  const heading = formatRun(title, { ...run, size: 20, isBold: true, colour: look.title })
  const detail = formatRun(line, { ...run, size: 10, isBold: false, colour: look.detail })
  const titleShape = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title" descr="${escapeXml(label)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${formatPlace(boxes.title)}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>${heading}</a:p></p:txBody></p:sp>`
  const lineShape = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Source"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${formatPlace(boxes.line)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>${detail}</a:p></p:txBody></p:sp>`
  const back =
    ground === null ? '' : `<p:bg><p:bgPr>${formatFill(ground)}<a:effectLst/></p:bgPr></p:bg>`
  return `<p:sld ${presentationNames}>${formatTree(titleShape + lineShape + shapes, back)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

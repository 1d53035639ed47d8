import type { Box } from '#core/kit/geometry.ts'
import type { Language } from '#core/messages/language.ts'
import type { PortsTable } from '#core/scene/draw-ports-table.ts'
import type { Theme } from '#core/scene/theme.ts'
import { breakLines } from '#core/text/break-lines.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import { unitsPerPoint } from '../drawing/drawing-target.ts'
import { formatPlace } from '../drawing/format-geometry.ts'
import { formatFill, formatRun } from '../drawing/format-text.ts'
import { firstShapeId, slideFonts } from './format-slide.ts'

const textSize = 9
const lineHeight = 11.5
const padding = { across: 4, upright: 2 } as const
/** More than any slide has, so that no row is taken for lower than it is. */
const mostLines = 100
/** What an empty cell has in place of text, without which it would be as high as 18 pt. */
const nothing = `<a:endParaRPr sz="${textSize * 100}"/>`
/** Each font has a spacing of its own: with this one a row is as high as it was measured. */
const spacing = `<a:pPr><a:lnSpc><a:spcPts val="${lineHeight * 100}"/></a:lnSpc></a:pPr>`

/** The rows of a table that have room on one slide each; a heading stands above them on each. */
export function splitRows(table: PortsTable, box: Box): (readonly (readonly string[])[])[] {
  const room = box.height / unitsPerPoint - measureRow(table.heading, table, box)
  const pages: (readonly string[])[][] = [[]]
  let left = room
  for (const row of table.rows) {
    const height = measureRow(row, table, box)
    if (height > left && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      left = room
    }
    pages.at(-1)?.push(row)
    left -= height
  }
  return pages
}

/** What a cell's width counts for, since other fonts are wider than the bundled one. */
const fontRoom = 0.87

/** The height of a row in pt. */
function measureRow(cells: readonly string[], { shares }: PortsTable, { width }: Box): number {
  const lines = cells.map((cell, index) => {
    const room = ((shares[index] ?? 0) * width) / unitsPerPoint - 2 * padding.across
    return breakLines(cell, room * fontRoom, { size: textSize, weight: 400 }, mostLines).length
  })
  return Math.max(1, ...lines) * lineHeight + 2 * padding.upright
}

/** A table of PowerPoint's own. */
export function formatTable(
  table: PortsTable,
  rows: readonly (readonly string[])[],
  box: Box,
  look: { readonly theme: Theme; readonly language: Language },
): string {
  const widths = table.shares.map((share) => Math.round(share * box.width))
  const columns = widths.map((width) => `<a:gridCol w="${width}"/>`).join('')
  const all = [table.heading, ...rows]
  const heights = all.map((cells) => Math.round(measureRow(cells, table, box) * unitsPerPoint))
  const lines = all.map((cells, index) => {
    const written = cells.map((cell) => formatCell(cell, index === 0, look)).join('')
    return `<a:tr h="${heights[index]}">${written}</a:tr>`
  })
  const height = heights.reduce((total, one) => total + one, 0)
  const frame = formatPlace({ ...box, height })
    .replace('<a:xfrm>', '<p:xfrm>')
    .replace('</a:xfrm>', '</p:xfrm>')
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${firstShapeId}" name="${escapeXml(table.label)}" descr="${escapeXml(table.label)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>${lines.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

function formatCell(
  text: string,
  isHeading: boolean,
  { theme, language }: { readonly theme: Theme; readonly language: Language },
): string {
  const colour = isHeading ? theme.name : theme.detail
  const run = formatRun(text, {
    language,
    fonts: slideFonts,
    size: textSize,
    isBold: isHeading,
    colour,
  })
  const [across, upright] = [padding.across, padding.upright].map((pt) => pt * unitsPerPoint)
  const none = ['lnL', 'lnR', 'lnT'].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`)
  const line = `<a:lnB w="9525">${formatFill(theme.card.stroke)}</a:lnB>`
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${spacing}${text === '' ? nothing : run}</a:p></a:txBody><a:tcPr marL="${across}" marR="${across}" marT="${upright}" marB="${upright}">${none.join('')}${line}${isHeading ? formatFill(theme.icon.tile) : '<a:noFill/>'}</a:tcPr></a:tc>`
}

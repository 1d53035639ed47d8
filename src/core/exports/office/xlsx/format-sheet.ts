import { breakLines } from '#core/text/break-lines.ts'
import { measureText } from '#core/text/measure-text.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import { relationTypes } from '../office-relations.ts'
import type { Relation } from '../pack-office.ts'
import { quoteSheet } from './name-sheets.ts'
import { styleOf } from './styles.ts'
import { type Cell, nameCell, nameColumn, type Sheet } from './workbook.ts'

/** More letters than this a cell cannot hold. */
const longestCell = 32_767

/** The most characters that Excel takes before and behind the `#` of a link's address. */
const longestAddress = 2_079

/** Widths of columns in digits of the standard font. */
const columnWidths = { least: 6, most: 48, padding: 3 } as const
/** A digit of the standard font and its text in px. */
const digit = 8
const textSize = 13
/** A line of text, and the highest row that there is, in pt. */
const lineHeight = 18.75
const highest = 409

const names =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export type SheetPart = { readonly xml: string; readonly relations: readonly Relation[] }

/**
 * A sheet; its elements in the order of the schema. `drawing` is the path of the part with its
 * shapes, `footer` stands on each page.
 */
export function formatSheet(
  sheet: Sheet,
  place: { readonly isFirst: boolean; readonly drawing: string | null; readonly footer: string },
): SheetPart {
  const { rows, isTable } = sheet
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const range = `A1:${nameCell(Math.max(0, rows.length - 1), columns - 1)}`
  const widths = measureColumns(rows, columns)
  const links = listLinks(rows)
  const drawing: Relation[] =
    place.drawing === null
      ? []
      : [{ id: 'rIdDrawing', type: relationTypes.drawing, target: place.drawing }]
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${range}"/>`,
    formatView(isTable, place.isFirst),
    '<sheetFormatPr defaultRowHeight="18.75"/>',
    formatColumns(widths),
    `<sheetData>${rows.map((row, index) => formatRow(row, index, widths)).join('')}</sheetData>`,
    isTable && rows.length > 1 ? `<autoFilter ref="${range}"/>` : '',
    links.xml,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    // A table goes on over as many pages as it needs, cover and picture are on one each.
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="${isTable ? 0 : 1}"/>`,
    `<headerFooter><oddFooter>&amp;L${escapeXml(place.footer)}&amp;C&amp;P / &amp;N&amp;R&amp;A</oddFooter></headerFooter>`,
    `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`,
    drawing.map(({ id }) => `<drawing r:id="${id}"/>`).join(''),
  ]
  return {
    xml: `<worksheet ${names}>${parts.join('')}</worksheet>`,
    relations: [...links.relations, ...drawing],
  }
}

/** A table has a grid and keeps its heading in view. */
function formatView(isTable: boolean, isFirst: boolean): string {
  const grid = isTable ? '' : ' showGridLines="0"'
  const selected = isFirst ? ' tabSelected="1"' : ''
  const pane = isTable
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
    : '<selection activeCell="A1" sqref="A1"/>'
  return `<sheetViews><sheetView${grid}${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`
}

/** How wide each column is, in digits: as its longest line, up to what a page has room for. */
function measureColumns(rows: readonly (readonly Cell[])[], columns: number): number[] {
  const { least, most, padding } = columnWidths
  return Array.from({ length: columns }, (_, column) => {
    const lines = rows.flatMap((row) => {
      const cell = row[column]
      // A title runs over the columns beside it.
      return cell && cell.look !== 'title' ? cell.text.split('\n') : []
    })
    const longest = Math.max(0, ...lines.map((line) => measureText(line, textSize, 600)))
    return Math.min(most, Math.max(least, Math.ceil(longest / digit) + padding))
  })
}

const formatColumns = (widths: readonly number[]): string =>
  `<cols>${widths
    .map(
      (width, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('')}</cols>`

/** A row as high as its cells need, which not every program finds out for itself. */
function formatRow(cells: readonly Cell[], row: number, widths: readonly number[]): string {
  const lines = cells.map(({ text, look }, column) =>
    look === 'title' ? 2 : countLines(text, (widths[column] ?? 0) - 1),
  )
  const height = Math.min(highest, Math.max(1, ...lines) * lineHeight)
  const written = cells.map((cell, column) => formatCell(cell, nameCell(row, column))).join('')
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${written}</row>`
}

const countLines = (text: string, digits: number): number =>
  text
    .split('\n')
    .map((line) => breakLines(line, digits * digit, { size: textSize, weight: 600 }).length)
    .reduce((total, lines) => total + Math.max(1, lines), 0)

const formatCell = ({ text, look }: Cell, name: string): string =>
  text === ''
    ? `<c r="${name}" s="${styleOf(look)}"/>`
    : `<c r="${name}" s="${styleOf(look)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(toCellText(text))}</t></is></c>`

/**
 * The text of a cell. Excel reads `_x000A_` as a line break, so an underscore that could start such
 * a word is written as one itself (ECMA-376, part 1, 22.9.2.19).
 */
function toCellText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
  if (plain.length <= longestCell) return plain
  return `${plain.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

function listLinks(rows: readonly (readonly Cell[])[]): SheetPart {
  const relations: Relation[] = []
  const links = rows.flatMap((row, at) =>
    row.flatMap(({ link }, column) => {
      if (!link) return []
      const ref = nameCell(at, column)
      if (link.kind === 'cell') {
        const location = `${quoteSheet(link.sheet)}!${link.cell}`
        return [`<hyperlink ref="${ref}" location="${escapeXml(location)}"/>`]
      }
      // Excel keeps both halves apart, and takes no longer one; such an address stays as text.
      const [target = '', ...rest] = link.address.split('#')
      const fragment = rest.join('#')
      if (Math.max(target.length, fragment.length) > longestAddress) return []
      const id = `rId${relations.length + 1}`
      const { hyperlink: type } = relationTypes
      relations.push({ id, type, target, isExternal: true })
      const location = fragment === '' ? '' : ` location="${escapeXml(fragment)}"`
      return [`<hyperlink ref="${ref}" r:id="${id}"${location}/>`]
    }),
  )
  return { xml: links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`, relations }
}

/** The range of a table as defined names have it. */
export const rangeOf = ({ name, rows }: Sheet): string => {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  return `${quoteSheet(name)}!$A$1:$${nameColumn(columns - 1)}$${rows.length}`
}

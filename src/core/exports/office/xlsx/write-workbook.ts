import { escapeXml } from '../../svg/escape-xml.ts'
import type { WrittenShape } from '../drawing/format-shapes.ts'
import { relationTypes } from '../office-relations.ts'
import { writeTheme } from '../office-theme.ts'
import type { OfficePart } from '../pack-office.ts'
import { formatSheet, rangeOf } from './format-sheet.ts'
import { quoteSheet } from './name-sheets.ts'
import { sheetFonts, stylesPart } from './styles.ts'
import type { Sheet } from './workbook.ts'

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const workbookPath = 'xl/workbook.xml'

const sheetPath = (index: number) => `xl/worksheets/sheet${index + 1}.xml`
const drawingPath = (index: number) => `xl/drawings/drawing${index + 1}.xml`

/** A workbook of sheets in their order; `footer` stands on each printed page. */
export const writeWorkbook = (sheets: readonly Sheet[], footer: string): OfficePart[] => [
  {
    path: workbookPath,
    contentType: `${types}.sheet.main+xml`,
    xml: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${formatNames(sheets)}</workbook>`,
    relations: [
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: relationTypes.worksheet,
        target: sheetPath(index),
      })),
      { id: `rId${sheets.length + 1}`, type: relationTypes.styles, target: stylesPart.path },
      { id: `rId${sheets.length + 2}`, type: relationTypes.theme, target: themePath },
    ],
  },
  stylesPart,
  writeTheme(themePath, sheetFonts),
  ...sheets.flatMap((sheet, index) => writeSheet(sheet, index, footer)),
]

const themePath = 'xl/theme/theme1.xml'

function writeSheet(sheet: Sheet, index: number, footer: string): OfficePart[] {
  const drawing = sheet.shapes.length === 0 ? null : drawingPath(index)
  const part = formatSheet(sheet, { isFirst: index === 0, drawing, footer })
  return [
    { path: sheetPath(index), contentType: `${types}.worksheet+xml`, ...part },
    ...(drawing === null ? [] : [writeDrawing(drawing, sheet.shapes)]),
  ]
}

/** Shapes above a sheet, each anchored for itself, so that it is moved for itself. */
const writeDrawing = (path: string, shapes: readonly WrittenShape[]): OfficePart => ({
  path,
  contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  xml: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${shapes
    .map(
      ({ xml, box }) =>
        `<xdr:absoluteAnchor><xdr:pos x="${Math.round(box.x)}" y="${Math.round(box.y)}"/><xdr:ext cx="${Math.round(box.width)}" cy="${Math.round(box.height)}"/>${xml}<xdr:clientData/></xdr:absoluteAnchor>`,
    )
    .join('')}</xdr:wsDr>`,
})

/** Which rows are filtered, and which stand on each page. */
function formatNames(sheets: readonly Sheet[]): string {
  const filters = sheets.flatMap((sheet, index) =>
    sheet.isTable && sheet.rows.length > 1
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(rangeOf(sheet))}</definedName>`,
        ]
      : [],
  )
  const titles = sheets.flatMap(({ name, isTable }, index) =>
    isTable
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(quoteSheet(name))}!$1:$1</definedName>`,
        ]
      : [],
  )
  const all = [...filters, ...titles]
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`
}

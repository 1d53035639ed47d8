import type { OfficePart } from '../pack-office.ts'
import { type CellLook, cellLooks } from './workbook.ts'

/** The face in which Japanese workbooks are written, for cells and for shapes above them. */
export const sheetFonts = { latin: 'Segoe UI', eastAsian: 'Yu Gothic' } as const

const font = (marks: string, size: number, colour: string) =>
  `<font>${marks}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${sheetFonts.eastAsian}"/><family val="3"/><charset val="128"/></font>`

const fonts = [
  font('', 11, '0F172A'),
  font('<b/>', 11, 'FFFFFF'),
  font('<u/>', 11, '1D4ED8'),
  font('<b/>', 18, '0F172A'),
  font('<b/>', 11, '0F172A'),
]

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`

/** The first two are Excel's own and must be there. */
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('1E3A8A'),
  solid('E9EEF5'),
]

const side = (name: string) => `<${name} style="thin"><color rgb="FF94A3B8"/></${name}>`

const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
]

/** Number 49 is Excel's format for text, in which nothing that is typed becomes a formula. */
const look = (fontId: number, fillId: number, borderId: number, vertical: string) =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="${vertical}" wrapText="1"/></xf>`

const looks: Readonly<Record<CellLook, string>> = {
  plain: look(0, 0, 0, 'top'),
  heading: look(1, 2, 1, 'center'),
  text: look(0, 0, 1, 'top'),
  link: look(2, 0, 1, 'top'),
  title: look(3, 0, 0, 'center').replace(' wrapText="1"', ''),
  label: look(4, 3, 1, 'top'),
}

/** The number of a look; 0 is that of cells that nobody has written to. */
export const styleOf = (name: CellLook): number => cellLooks.indexOf(name) + 1

const count = (tag: string, parts: readonly string[]): string =>
  `<${tag} count="${parts.length}">${parts.join('')}</${tag}>`

export const stylesPart: OfficePart = {
  path: 'xl/styles.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  xml: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${count('fonts', fonts)}${count('fills', fills)}${count('borders', borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${count('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...cellLooks.map((name) => looks[name])])}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
}

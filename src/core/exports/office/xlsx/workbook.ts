import type { WrittenShape } from '../drawing/format-shapes.ts'

/** How a cell looks; each is an entry of `styles.ts`. */
export const cellLooks = ['plain', 'heading', 'text', 'link', 'title', 'label'] as const

export type CellLook = (typeof cellLooks)[number]

/** Where a cell leads: to a cell of another sheet, or to an address outside. */
export type CellLink =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'address'; readonly address: string }

/** Every cell is text: what is written is shown, and nothing is computed from it. */
export type Cell = {
  readonly text: string
  readonly look: CellLook
  readonly link?: CellLink
}

/** A sheet of cells, with shapes above them where it has any. */
export type Sheet = {
  /** As `nameSheets` made it. */
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** A table has a heading that stays in view and on each page, and a filter. */
  readonly isTable: boolean
  readonly shapes: readonly WrittenShape[]
}

/** The name of a cell by its row and column, both from 0: `A1`. */
export const nameCell = (row: number, column: number): string => `${nameColumn(column)}${row + 1}`

export const nameColumn = (column: number): string =>
  (column >= 26 ? nameColumn(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26))

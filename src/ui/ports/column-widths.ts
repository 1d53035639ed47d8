import { isTableColumn, type TableColumn } from './table-columns.ts'

/** Widths in rem. The purpose takes what is left, and at least this. */
const widths: Readonly<Record<TableColumn, number>> = {
  number: 3.5,
  status: 6.5,
  source: 9.25,
  'source-zone': 7.75,
  destination: 9.75,
  'destination-zone': 7.75,
  transport: 6,
  port: 5,
  result: 6.75,
  protocol: 7.25,
  rows: 4.75,
  basis: 6.25,
  purpose: 10,
  footnotes: 5.25,
}

/** The width of a column in CSS; undefined for what takes the rest. */
export const columnWidth = (id: string): string | undefined =>
  isTableColumn(id) && id !== 'purpose' ? `${widths[id]}rem` : undefined

/** The width of CSS below which a table of these columns scrolls. */
export const leastTableWidth = (columns: readonly { readonly id: string }[]): string =>
  `${columns.reduce((sum, { id }) => sum + (isTableColumn(id) ? widths[id] : 0), 0)}rem`

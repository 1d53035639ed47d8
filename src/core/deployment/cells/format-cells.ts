/** Cells as spreadsheets put them on the clipboard: rows of texts. */
export type Cells = readonly (readonly string[])[]

/** Tab-separated text as spreadsheets take it; `splitRecords` reads it. */
export const formatCells = (rows: Cells): string =>
  rows.map((row) => row.map(quote).join('\t')).join('\r\n')

const quote = (cell: string): string =>
  /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

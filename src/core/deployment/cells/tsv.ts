/** Cells as spreadsheets put them on the clipboard: rows of texts. */
export type Cells = readonly (readonly string[])[]

/**
 * Reads tab-separated text. A cell in quotes may hold tabs, line breaks and doubled quotes; a quote
 * inside a cell that does not begin with one is a quote. An empty line at the end is none.
 */
export function parseTsv(text: string): Cells {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy
  for (;;) {
    const found = cell.exec(text)
    if (!found) break
    const [, quoted, plain = '', end] = found
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  const [last] = rows.slice(-1)
  const endsEmpty = rows.length > 1 && last?.every((value) => value === '')
  return endsEmpty ? rows.slice(0, -1) : rows
}

/** The inverse of `parseTsv`. */
export const formatCells = (rows: Cells): string =>
  rows.map((row) => row.map(quote).join('\t')).join('\r\n')

const quote = (cell: string): string =>
  /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

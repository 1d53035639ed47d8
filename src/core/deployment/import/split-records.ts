/** The cells of one row of a table. */
export type Cells = readonly string[]

/**
 * Rows and cells of separated text. A cell in quotes may hold separators, line breaks and doubled
 * quotes. A quote that nothing closes is a character like any other, and so is one that stands
 * alone in a spreadsheet's cell, where it means "as above".
 */
export function splitRecords(text: string, separator: string): Cells[] {
  const records: string[][] = []
  let cells: string[] = []
  const readCell = cellReader(text, separator)
  for (let at = 0; at < text.length; ) {
    const { cell, end } = readCell(at)
    cells.push(cell)
    at = end + 1
    if (text[end] === separator) {
      if (at < text.length) continue
      cells.push('')
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1
    records.push(cells)
    cells = []
  }
  return records
}

/** Reads the cell that starts at a place. */
function cellReader(
  text: string,
  separator: string,
): (at: number) => { readonly cell: string; readonly end: number } {
  const ends = new RegExp(`[${separator}\\r\\n]`, 'g')
  // Looked for once in vain, a closing quote is nowhere behind.
  let quotesClose = true
  return (at) => {
    const isQuoted = quotesClose && text[at] === '"' && !standsAlone(text, at, separator)
    const quoted = isQuoted ? readQuoted(text, at) : null
    if (isQuoted && !quoted) quotesClose = false
    const from = quoted?.end ?? at
    ends.lastIndex = from
    const end = ends.exec(text)?.index ?? text.length
    return { cell: (quoted?.text ?? '') + text.slice(from, end), end }
  }
}

const standsAlone = (text: string, at: number, separator: string): boolean =>
  separator === '\t' && /^[\t\r\n]?$/.test(text.slice(at + 1, at + 2))

/** What stands between quotes, and where it ends; null if nothing closes them. */
function readQuoted(text: string, start: number): { text: string; end: number } | null {
  const pieces: string[] = []
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return null
    pieces.push(text.slice(from, quote))
    if (text[quote + 1] !== '"') return { text: pieces.join('"'), end: quote + 1 }
    from = quote + 2
  }
}

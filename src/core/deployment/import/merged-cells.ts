/** Signs for "as above", as people write them and as spreadsheets have them. */
const aboveSigns: readonly string[] = ['〃', '"', '”', '″', '々', '↑', '同上', '上に同じ', 'ditto']

/** Whether a cell means what stands above it. */
export const meansAbove = (cell: string): boolean => cell === '' || aboveSigns.includes(cell)

/** The cells of a column where signs for "as above" have what stands there; blank cells stay so. */
export function fillRepeated(cells: readonly string[]): string[] {
  const filled = fillMerged(cells)
  return cells.map((cell, index) => (cell === '' ? '' : (filled[index] ?? '')))
}

/** The cells of a column where those under a merged one have what it says. */
export function fillMerged(cells: readonly string[]): string[] {
  let above = ''
  return cells.map((cell) => {
    if (!meansAbove(cell)) above = cell
    return above
  })
}

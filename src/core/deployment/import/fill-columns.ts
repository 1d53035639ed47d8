import type { Column } from './find-heading.ts'
import { fillMerged, fillRepeated, meansAbove } from './merged-cells.ts'
import type { Cells } from './split-records.ts'

/** The cells of a row by what their columns say. */
export type ReadCells = {
  /** Those that say something, in their order. */
  readonly all: (column: Column) => readonly string[]
  /** '' for none. */
  readonly first: (column: Column) => string
  /** Whether the row itself says it, and not a cell above. */
  readonly says: (column: Column) => boolean
  /** Whether it is blank, so that it says what stands above. */
  readonly isBlank: (column: Column) => boolean
  readonly has: (column: Column) => boolean
}

export type FilledTable = {
  readonly rowAt: (row: number) => ReadCells
  /** Whether a column says anything that another one for the same does not. */
  readonly isUsed: (index: number) => boolean
}

/** What a host has one of: further columns for it help out where the first is blank. */
const singleColumns: readonly Column[] = ['id', 'name', 'mask', 'zone']

/** Of these, cells under a merged one say the same: hosts share them. */
const sharedColumns: readonly (Column | null)[] = ['role', 'zone']

/** The rows of a table by what its columns say, blank cells under merged ones filled. */
export function fillColumns(
  records: readonly Cells[],
  columns: readonly (Column | null)[],
): FilledTable {
  const filled = columns.map((column, index) => {
    const cells = records.map((record) => record[index] ?? '')
    if (column === 'serves') return fillRepeated(cells)
    return sharedColumns.includes(column) ? fillMerged(cells) : cells
  })
  const cellAt = (index: number, row: number) => filled[index]?.[row] ?? ''
  const places = placeColumns(columns, filled)
  const isUsed = (index: number) => {
    const column = columns[index] ?? null
    if (column === null) return false
    const all = places.get(column) ?? []
    const before = all.slice(0, all.indexOf(index))
    const helpsOut = (row: number) =>
      cellAt(index, row) !== '' && before.every((one) => cellAt(one, row) === '')
    return (
      before.length === 0 || !singleColumns.includes(column) || [...records.keys()].some(helpsOut)
    )
  }
  const rowAt = (row: number): ReadCells => {
    const all = (column: Column) =>
      (places.get(column) ?? []).map((index) => cellAt(index, row)).filter((cell) => cell !== '')
    const written = (column: Column) =>
      (places.get(column) ?? []).map((index) => records[row]?.[index] ?? '')
    return {
      all,
      first: (column) => all(column)[0] ?? '',
      says: (column) => written(column).some((cell) => !meansAbove(cell)),
      isBlank: (column) => written(column).every((cell) => cell === ''),
      has: (column) => places.has(column),
    }
  }
  return { rowAt, isUsed }
}

/**
 * Where each thing is said, the telling column first: of several names the host's own is the one
 * that differs from row to row, and not its site's.
 */
function placeColumns(
  columns: readonly (Column | null)[],
  filled: readonly (readonly string[])[],
): ReadonlyMap<Column, readonly number[]> {
  const places = new Map<Column, number[]>()
  for (const [index, column] of columns.entries()) {
    if (column) places.set(column, [...(places.get(column) ?? []), index])
  }
  const variety = filled.map((cells) => new Set(cells).size)
  places.get('name')?.sort((a, b) => (variety[b] ?? 0) - (variety[a] ?? 0))
  return places
}

import { type HostField, hostFields } from '#core/deployment/setting-path.ts'

/** The columns of the table that the keyboard goes through; a role stands beside its rows. */
export type GridColumn = 'number' | HostField | 'listens' | 'connections'

export const listColumns = (hasServes: boolean): readonly GridColumn[] => [
  'number',
  'name',
  'zone',
  'address',
  ...(hasServes ? (['serves'] as const) : []),
  'listens',
  'connections',
]

/** Null for a column that is derived. */
export const fieldOf = (column: string | undefined): HostField | null =>
  hostFields.find((field) => field === column) ?? null

/** What is typed as text; the others are chosen. */
export const isText = (column: GridColumn): column is 'name' | 'address' =>
  column === 'name' || column === 'address'

/** A cell, by its host and column: rows come and go. */
export type Spot = { readonly host: string; readonly column: GridColumn }

/** A cell by its place on the screen. */
export type Place = { readonly row: number; readonly column: number }

/** A rectangle of cells; both ends belong to it. */
export type Range = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The cells between two; from the row's number on it is whole rows. */
export function rangeBetween(a: Place, b: Place, columns: number): Range {
  const isWholeRows = a.column === 0
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: isWholeRows ? 0 : Math.min(a.column, b.column),
    right: isWholeRows ? columns - 1 : Math.max(a.column, b.column),
  }
}

export const countCells = ({ top, bottom, left, right }: Range): number =>
  (bottom - top + 1) * (right - left + 1)

/** So many rows does a page key move. */
const pageRows = 10

const farthest = 100_000

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }

/** Where a key leads to from a cell; null for one that does not move. */
export function placeAfter({ key, ctrlKey, metaKey }: Key, at: Place, size: Place): Place | null {
  const [rows, columns] = stepOf(key, ctrlKey || metaKey) ?? [null, 0]
  if (rows === null) return null
  return {
    row: Math.min(Math.max(at.row + rows, 0), size.row - 1),
    column: Math.min(Math.max(at.column + columns, 0), size.column - 1),
  }
}

/** By how many rows and columns a key moves; more than there are to the edge. */
function stepOf(key: string, isFar: boolean): readonly [rows: number, columns: number] | null {
  const step = isFar ? farthest : 1
  switch (key) {
    case 'ArrowUp':
      return [-step, 0]
    case 'ArrowDown':
      return [step, 0]
    case 'ArrowLeft':
      return [0, -step]
    case 'ArrowRight':
      return [0, step]
    case 'PageUp':
      return [-pageRows, 0]
    case 'PageDown':
      return [pageRows, 0]
    case 'Home':
      return [isFar ? -farthest : 0, -farthest]
    case 'End':
      return [isFar ? farthest : 0, farthest]
    default:
      return null
  }
}

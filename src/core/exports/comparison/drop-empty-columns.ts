import type { Table } from '#core/flows/table.ts'

/** A table whose columns have shares of its width, in all 1. */
type SharedTable = Table & { readonly shares: readonly number[] }

/** A table without the columns in which no row has anything; the others take their room. */
export function dropEmptyColumns({ heading, rows, shares }: SharedTable): SharedTable {
  const isKept = (_: unknown, column: number): boolean =>
    rows.length === 0 || rows.some((cells) => (cells[column] ?? '') !== '')
  const kept = shares.filter(isKept)
  const whole = kept.reduce((sum, share) => sum + share, 0)
  return {
    heading: heading.filter(isKept),
    rows: rows.map((cells) => cells.filter(isKept)),
    shares: kept.map((share) => share / whole),
  }
}

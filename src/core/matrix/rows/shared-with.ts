import type { CellDefect } from '../matrix-row.ts'

/** A purpose that the list prints once, in the line of another row, for both. */
export const sharedWith = (row: string): CellDefect => ({
  cell: 'purpose',
  kind: 'shared',
  note: {
    en: `Shares the cell printed in row ${row}.`,
    ja: `${row} の行のセルを共有しています。`,
  },
})

import { groupBy } from '#core/kit/group-by.ts'
import type { CellFault } from '../cells/host-cells.ts'
import type { KeptText } from '../cells/plan-paste.ts'
import type { PlannedRow, RowFault } from './import-plan.ts'
import type { ReadyRow } from './place-rows.ts'

/** Longest text of a cell that is kept, in characters: as much as can be typed in one. */
const longestKept = 4_000

/** Faults that a cell of the table says in the same words. */
type KeptFault = Extract<CellFault, { readonly text: string }>

const fieldOf = { address: 'address', 'unknown-zone': 'zone', 'unknown-group': 'serves' } as const

const isKept = (fault: RowFault): fault is KeptFault => fault.kind in fieldOf

/**
 * The texts of rows that cannot be applied, for the cells of the hosts that the rows become. A cell
 * of addresses has the right ones, too, so that it says all of them once it is mended.
 */
export function keepTexts(
  planned: readonly PlannedRow[],
  ready: readonly ReadyRow[],
  ids: ReadonlyMap<number, string>,
): KeptText[] {
  const right = new Map(ready.map((row) => [row.number, row.addresses ?? []]))
  const taken = planned.flatMap((one) => {
    const id = ids.get(one.row.number)
    return id === undefined ? [] : [{ ...one, id }]
  })
  return [...groupBy(taken, ({ id }) => id)].flatMap(([id, rows]) => {
    const addresses = [
      ...rows.flatMap(({ row }) => right.get(row.number) ?? []),
      ...rows.flatMap(({ row }) => row.wrong.map(({ text }) => text)),
    ]
    const kept = rows.flatMap(({ row, faults }) =>
      faults.filter(isKept).map((fault): KeptText => {
        const field = fieldOf[fault.kind]
        const text = field === 'address' ? joinWords(addresses) : row.source.texts[field]
        return { id, field, text, fault }
      }),
    )
    return [...new Map(kept.toReversed().map((one) => [one.field, one])).values()]
  })
}

/** Whole words only: the first part of an address may be another address. */
function joinWords(words: readonly string[]): string {
  let text = ''
  for (const word of new Set(words)) {
    const longer = text === '' ? word : `${text}, ${word}`
    if (longer.length > longestKept) break
    text = longer
  }
  return text
}

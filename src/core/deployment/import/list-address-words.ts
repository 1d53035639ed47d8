import { groupBy } from '#core/kit/group-by.ts'
import { foldText } from '#core/text/fold-text.ts'
import { meansUnknown } from '../addresses/means-none.ts'
import { doubtKey, type ImportPlan } from './import-plan.ts'

/** A word that several rows have in place of an address, to be confirmed for all of them at once. */
export type AddressWord = {
  /** As the first of the rows writes it. */
  readonly text: string
  /** How many rows have it. */
  readonly count: number
  /** What confirms it. */
  readonly keys: readonly string[]
  readonly isSettled: boolean
}

/** A word of one row is confirmed in the row itself. */
const fewestRows = 2

/** The words for addresses that are not known yet, in the order of the rows. */
export function listAddressWords({ rows }: ImportPlan): AddressWord[] {
  const words = rows.flatMap(({ row, faults, notes }) =>
    [...faults, ...notes].flatMap((one) =>
      one.kind === 'no-address' && meansUnknown(one.text)
        ? [{ text: one.text, key: doubtKey(row.number, one), isOpen: faults.includes(one) }]
        : [],
    ),
  )
  return [...groupBy(words, ({ text }) => foldText(text)).values()]
    .filter(([, ...others]) => others.length + 1 >= fewestRows)
    .map((all) => ({
      text: all[0].text,
      count: all.length,
      keys: all.map(({ key }) => key),
      isSettled: all.every(({ isOpen }) => !isOpen),
    }))
}

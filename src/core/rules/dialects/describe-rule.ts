import { formatPurpose } from '#core/flows/list-flows.ts'
import { asciiText } from '../ascii-text.ts'
import type { Rule } from '../rule.ts'

/** What a comment says of a rule: its number, the rows that ask for it, and what it is for. */
export const describeRule = ({ number, rows, flows }: Rule, longest: number): string => {
  // Of hundreds of flows most have the same rows.
  const reasons = new Map(flows.map((flow) => [flow.rows.join(), flow.rows]))
  const purposes = new Set([...reasons.values()].map((of) => formatPurpose(of, 'en')))
  return asciiText(`${number} ${rows.join(' ')} ${[...purposes].join(' / ')}`, longest)
}

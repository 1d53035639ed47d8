import { formatPurpose } from '#core/flows/list-flows.ts'
import { asciiText } from '../ascii-text.ts'
import type { Rule } from '../rule.ts'

/** What a comment says of a rule: its number, the rows that ask for it, and what it is for. */
export const describeRule = ({ number, rows, flows }: Rule, longest: number): string => {
  const purposes = [...new Set(flows.map((flow) => formatPurpose(flow.rows, 'en')))]
  return asciiText(`${number} ${rows.join(' ')} ${purposes.join(' / ')}`, longest)
}

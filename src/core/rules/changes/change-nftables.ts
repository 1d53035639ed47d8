import type { RulePart } from '../dialects/dialect.ts'
import { toSecondStep } from './to-step.ts'

/**
 * A single rule is deleted only by a handle, so that each step writes the whole table: first with
 * the rules of both, which is null where nothing goes, then with the later ones alone.
 */
export const changeNftables = (
  after: readonly string[],
  both: readonly string[] | null,
  part: RulePart,
): string[] => [
  '# nft deletes a single rule only by a handle that this machine alone knows, so the whole table is',
  '# written anew, at once: no packet meets half of it, and open connections stay open.',
  ...(part.kind === 'boundaries' && !part.within
    ? [
        '# THE TABLE THEN HAS THE RULES OF ONE BOUNDARY ALONE: where this machine stands between more',
        '# zones, take the change of all boundaries.',
      ]
    : []),
  ...(both
    ? [
        '# STEP 1, WRITE the table with all rules that come, and with those that go (..._before):',
        ...both,
        '# STEP 2, WRITE the table without those that go:',
        ...toSecondStep('#', after),
      ]
    : after),
]

import { listGoneBoundaries, listGoneHosts } from '#core/comparison/list-gone-firewalls.ts'
import { rememberLast } from '#state/remember-last.ts'
import { type Compared, selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import type { GoneFirewalls } from './rules-scope.ts'

const selectGone = rememberLast(
  (compared: Compared | null): GoneFirewalls => ({
    boundaries: compared ? listGoneBoundaries(compared.comparison) : [],
    hosts: compared ? listGoneHosts(compared.comparison) : [],
  }),
)

/** The firewalls that only the baseline has rules for; none without a baseline. */
export const useGoneFirewalls = (): GoneFirewalls =>
  useAppState((state) => selectGone(selectComparison(state)))

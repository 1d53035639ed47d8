import { listGoneBoundaries } from '#core/comparison/list-gone-boundaries.ts'
import type { Boundary } from '#core/rules/rule.ts'
import { rememberLast } from '#state/remember-last.ts'
import { type Compared, selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'

const selectGone = rememberLast((compared: Compared | null): readonly Boundary[] =>
  compared ? listGoneBoundaries(compared.comparison) : [],
)

/** The boundaries that only the baseline has rules for; none without a baseline. */
export const useGoneBoundaries = (): readonly Boundary[] =>
  useAppState((state) => selectGone(selectComparison(state)))

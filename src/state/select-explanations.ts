import type { Explanation } from '#core/comparison/cause.ts'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import type { Comparison } from '#core/comparison/comparison.ts'
import { explainChanges } from '#core/comparison/explain-changes.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { rememberLast } from './remember-last.ts'
import type { Compared } from './select-comparison.ts'

/** Why a deployment differs from the baseline, by cause. */
export const selectCauses = rememberLast(({ comparison }: Compared): readonly Explanation[] =>
  explainChanges(comparison),
)

type Explained = {
  readonly comparison: Comparison
  readonly explanations: readonly Explanation[]
}

/**
 * Why flows differ between two deployments, by cause; no explanation where lists of what came and
 * went already say it: one cause did everything, no flow stays for other rows, and it is not rules
 * alone that differ.
 */
export const selectExplanations = rememberLast(
  (before: Deployment, after: Deployment): Explained => {
    const comparison = compareDeployments(before, after)
    const explanations = explainChanges(comparison).filter(
      ({ flows, rules }) => flows.length + rules.length > 0,
    )
    const isNews =
      explanations.length > 1 ||
      explanations.some(({ flows }) => flows.length === 0) ||
      comparison.flows.some(({ status }) => status === 'changed')
    return { comparison, explanations: isNews ? explanations : [] }
  },
)

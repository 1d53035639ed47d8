import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import type { Comparison } from '#core/comparison/comparison.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'

/** Two deployments compared, each by its link. */
export const compareLinks = (before: string, after: string): Comparison =>
  compareDeployments(decodeDeployment(before).deployment, decodeDeployment(after).deployment)

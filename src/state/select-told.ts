import type { Deployment } from '#core/deployment/deployment.ts'
import { type Change, listChanges } from '#core/deployment/list-changes.ts'
import { rememberLast } from './remember-last.ts'

/** What the last step did to the deployment, as it is told; none before the first. */
export const selectTold = rememberLast(
  (previous: Deployment | null, deployment: Deployment): readonly Change[] =>
    previous ? listChanges(previous, deployment) : [],
)

import type { Deployment } from '#core/deployment/deployment.ts'
import { findMatches, listSearchables } from '#core/flows/flow-query.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

const selectSearchables = rememberLast((deployment: Deployment) =>
  listSearchables(topologyOf(deployment)),
)

/**
 * Ids of the flows that a search finds; null while nothing is searched. Space around it means
 * nothing, so that it makes no second answer, either.
 */
export const selectMatches = (deployment: Deployment, search: string): ReadonlySet<string> | null =>
  matchesOf(deployment, search.trim())

const matchesOf = rememberLast(
  (deployment: Deployment, search: string): ReadonlySet<string> | null =>
    findMatches(search, () => selectSearchables(deployment)),
)

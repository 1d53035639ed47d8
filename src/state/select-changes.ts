import type { Deployment } from '#core/deployment/deployment.ts'
import { matchHosts } from '#core/deployment/match-hosts.ts'
import { compareTopologies, type FlowChanges } from '#core/topology/compare-topologies.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

/** The flows that came and went by the last step; null before the first. */
export const selectChanges = rememberLast(
  (previous: Deployment | null, deployment: Deployment): FlowChanges | null => {
    if (!previous) return null
    const ids = matchHosts(previous, deployment)
    return compareTopologies(topologyOf(previous), topologyOf(deployment), (id) => ids.get(id))
  },
)

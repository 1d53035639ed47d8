import type { Deployment } from '#core/deployment/deployment.ts'
import { listHosts } from '#core/deployment/list-hosts.ts'
import { findHosts } from '#core/flows/find-hosts.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'
import { type Compared, selectComparison } from './select-comparison.ts'

/**
 * Ids of the hosts that a search finds; null while nothing is searched. While deployments are
 * compared it also finds what is gone, and what was called so, by their ids in the union.
 */
export function selectFoundHosts({
  deployment,
  baseline,
  view: { search },
}: Pick<AppState, 'deployment' | 'baseline' | 'view'>): ReadonlySet<string> | null {
  const found = findNow(deployment, search)
  const compared = selectComparison({ deployment, baseline })
  return compared && found ? uniteFound(compared, found, search) : found
}

const findNow = rememberLast((deployment: Deployment, search: string): ReadonlySet<string> | null =>
  findHosts(deployment, search),
)

const uniteFound = rememberLast(
  ({ comparison }: Compared, found: ReadonlySet<string>, search: string): ReadonlySet<string> => {
    const had = findHosts(comparison.before, search)
    const wereFound = comparison.hosts.filter(({ before }) => before && had?.has(before.id))
    return new Set([...found, ...wereFound.map(({ id }) => id)])
  },
)

/** How many hosts may be found. */
export function countHosts({
  deployment,
  baseline,
}: Pick<AppState, 'deployment' | 'baseline'>): number {
  const listed = listHosts(deployment)
  const hosts = selectComparison({ deployment, baseline })?.comparison.hosts ?? []
  return new Set([...listed, ...hosts].map(({ id }) => id)).size
}

import { renameHosts } from '#core/comparison/rename-hosts.ts'
import { uniteIds } from '#core/comparison/unite-ids.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { findMatches, listSearchables } from '#core/flows/flow-query.ts'
import type { View } from '#core/link/view.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import { toNarrowing } from '#core/topology/to-narrowing.ts'
import type { Flow, Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'
import { selectShown } from './select-shown.ts'

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

type SearchedState = Pick<AppState, 'deployment' | 'baseline' | 'view'>

/**
 * As `selectMatches`, while deployments are compared with the flows that only the baseline has, by
 * their ids in the union. It does without the comparison, whose code the first picture has not.
 */
export function selectComparedMatches(state: SearchedState): ReadonlySet<string> | null {
  const { deployment, baseline, view } = state
  const matches = selectMatches(deployment, view.search)
  return matches && baseline
    ? withGone(matches, baseline.deployment, deployment, view.search)
    : matches
}

const withGone = rememberLast(
  (
    matches: ReadonlySet<string>,
    before: Deployment,
    deployment: Deployment,
    search: string,
  ): ReadonlySet<string> => {
    const had = findMatches(search, () => searchEarlier(before, deployment))
    const gone = goneFlows(before, deployment).filter(({ id }) => had?.has(id))
    return new Set([...matches, ...gone.map(({ id }) => id)])
  },
)

/** The baseline under the ids that its hosts have in the union of both. */
const earlier = rememberLast(
  (before: Deployment, deployment: Deployment): Topology =>
    renameHosts(topologyOf(before), uniteIds(before, deployment)),
)

const searchEarlier = rememberLast((before: Deployment, deployment: Deployment) =>
  listSearchables(earlier(before, deployment)),
)

const goneFlows = rememberLast((before: Deployment, deployment: Deployment): readonly Flow[] => {
  const left = new Set(topologyOf(deployment).flows.map(({ id }) => id))
  return earlier(before, deployment).flows.filter(({ id }) => !left.has(id))
})

/** The flows that may be found: those of the deployment, and those that only its baseline has. */
export const selectSearched = ({ deployment, baseline }: SearchedState): readonly Flow[] =>
  baseline ? allFlows(baseline.deployment, deployment) : topologyOf(deployment).flows

const allFlows = rememberLast((before: Deployment, deployment: Deployment): readonly Flow[] => [
  ...topologyOf(deployment).flows,
  ...goneFlows(before, deployment),
])

/** Those of them that the view leaves in the picture. */
export const selectSearchedInView = (state: SearchedState): readonly Flow[] => {
  const { deployment, baseline, view } = state
  const { flows } = selectShown(deployment, view)
  return baseline ? [...flows, ...shownGone(baseline.deployment, deployment, view)] : flows
}

const shownGone = rememberLast(
  (before: Deployment, deployment: Deployment, view: View): readonly Flow[] => {
    const shown = new Set(
      narrowTopology(earlier(before, deployment), toNarrowing(view)).flows.map(({ id }) => id),
    )
    return goneFlows(before, deployment).filter(({ id }) => shown.has(id))
  },
)

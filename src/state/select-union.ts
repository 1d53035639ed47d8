import { gatherCompared, listComparedLikes } from '#core/comparison/unite-topologies.ts'
import type { View } from '#core/link/view.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import { toNarrowing } from '#core/topology/to-narrowing.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'
import { type Compared, selectComparison } from './select-comparison.ts'

/** What a picture of the comparison is made of. */
export type PicturedState = Pick<AppState, 'deployment' | 'baseline' | 'view'>

/**
 * What is laid out of both deployments together: the part that the view shows, like hosts as one
 * where the same became of them. Which side is looked at is no part of it, so that nothing moves.
 * Null while there is no baseline.
 */
export function selectUnion(state: PicturedState): Topology | null {
  const compared = selectComparison(state)
  return compared && gatherUnion(compared, narrowUnion(compared, state.view), state.view)
}

/**
 * The groups of hosts that are there and alike in both, among what is shown, as `selectLikes`; null
 * while there is no baseline.
 */
export function selectComparedLikes(
  state: PicturedState,
): ReturnType<typeof listComparedLikes> | null {
  const compared = selectComparison(state)
  return compared && likesOf(compared, narrowUnion(compared, state.view))
}

const likesOf = rememberLast(({ statuses }: Compared, shown: Topology) =>
  listComparedLikes(shown, statuses).filter((group) =>
    group.every((id) => statuses.ofHost.get(id) !== 'removed'),
  ),
)

const narrowUnion = rememberLast(
  ({ union }: Compared, view: View): Topology => narrowTopology(union, toNarrowing(view)),
)

const gatherUnion = rememberLast(
  ({ statuses }: Compared, shown: Topology, view: View): Topology =>
    gatherCompared(shown, statuses, toNarrowing(view)),
)

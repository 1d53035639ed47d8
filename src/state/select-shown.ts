import type { Deployment } from '#core/deployment/deployment.ts'
import type { View } from '#core/link/view.ts'
import { gatherAsWanted, listLikes } from '#core/topology/gather-hosts.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import { toNarrowing } from '#core/topology/to-narrowing.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

/** The part of the deployment that the picture shows. */
export const selectShown = rememberLast(
  (deployment: Deployment, view: View): Topology =>
    narrowTopology(topologyOf(deployment), toNarrowing(view)),
)

/** The picture of what is shown: like hosts as one, unless each is wanted by itself. */
export const selectPictured = rememberLast(
  (deployment: Deployment, view: View): Topology =>
    gatherAsWanted(selectShown(deployment, view), toNarrowing(view)),
)

/** The groups of like hosts among what is shown, whether or not they stand on one card. */
export const selectLikes = (deployment: Deployment, view: View): readonly (readonly string[])[] =>
  likesOf(selectShown(deployment, view))

const likesOf = rememberLast((shown: Topology) => listLikes(shown))

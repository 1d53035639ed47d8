import type { Configuration } from '#core/configuration/configuration.ts'
import type { View } from '#core/link/view.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

/** The part of the deployment that the picture shows. */
export const selectShown = rememberLast(
  (configuration: Configuration, view: View): Topology =>
    narrowTopology(topologyOf(configuration), {
      around: view.isolate === '' ? [] : [view.isolate],
      hiddenProtocols: view['hide-protocols'],
      hiddenZones: view['hide-zones'],
    }),
)

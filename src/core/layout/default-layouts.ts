import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { invariant } from '#core/kit/invariant.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { defaultPlacements } from './default-placements.ts'
import type { LaidOutTopology } from './laid-out-topology.ts'
import type { Placed } from './placed.ts'

/** The default deployment. */
export const defaultTopology = topologyOf(defaultDeployment)

function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  invariant(item, 'the default placements are of the default topology')
  return item
}

const complete = ({ size, zones, hosts, connections }: Placed): LaidOutTopology => ({
  size,
  flows: defaultTopology.flows,
  zones: zones.map((zone, index) => ({ ...at(defaultTopology.zones, index), ...zone })),
  hosts: hosts.map((host, index) => ({ ...at(defaultTopology.hosts, index), parts: [], ...host })),
  connections: connections.map((connection, index) => {
    const known = at(defaultTopology.connections, index)
    const chips = connection.chips.map((chip, place) => ({ ...at(known.chips, place), ...chip }))
    return { ...known, ...connection, chips }
  }),
})

/** The default deployment in each language, so that the first picture needs no engine. */
export const defaultLayouts = {
  en: complete(defaultPlacements.en),
  ja: complete(defaultPlacements.ja),
}

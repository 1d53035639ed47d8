import { rememberEach } from '#core/kit/remember-each.ts'
import { groupByConnection } from '#core/topology/group-by-connection.ts'
import type { Flow, Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Comparison } from './comparison.ts'
import { type IdInUnion, toFlowInUnion, uniteIds } from './unite-ids.ts'

/** The earlier deployment under the ids of the union. */
export const earlierTopologyOf = rememberEach(
  ({ before, after }: Comparison): Topology =>
    renameHosts(topologyOf(before), uniteIds(before, after)),
)

/** A topology under the ids of the union. */
export function renameHosts(topology: Topology, idOf: IdInUnion): Topology {
  const flows = topology.flows.map((flow): Flow => {
    const { id, ends } = toFlowInUnion(flow, idOf)
    return { ...flow, ...ends, id }
  })
  return {
    zones: topology.zones,
    hosts: topology.hosts.map((host) => ({ ...host, id: idOf(host.id) })),
    connections: groupByConnection(flows),
    flows,
  }
}

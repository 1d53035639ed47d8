import { groupByConnection } from '#core/topology/group-by-connection.ts'
import type { Flow, Topology } from '#core/topology/topology.ts'
import { type IdInUnion, toFlowInUnion } from './unite-ids.ts'

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

import { hostKinds } from '#core/configuration/network-terms.ts'
import { compareZones } from '#core/deployment/zones.ts'
import { compareBy } from '#core/kit/compare.ts'
import { compareFlows } from '#core/topology/compare-flows.ts'
import { gatherHosts, listLikes } from '#core/topology/gather-hosts.ts'
import { groupByConnection } from '#core/topology/group-by-connection.ts'
import type { Flow, Host, Topology, Zone } from '#core/topology/topology.ts'
import type { ComparedStatus, Comparison } from './comparison.ts'
import { listPortMoves, uniteHosts } from './unite-ports.ts'

/**
 * All that either deployment has as one topology, under the ids of the union, so that it is laid
 * out once and nothing moves between before and after. What both have is as the later one has it; a
 * host's ports are those of both.
 */
export function uniteTopologies({ before, after, hosts, flows }: Comparison): Topology {
  const moves = listPortMoves(flows)
  const all = hosts
    .flatMap((compared): Host[] => {
      const host = uniteHosts(
        compared,
        moves.filter(({ host }) => host === compared.id),
      )
      return host ? [{ ...host, id: compared.id }] : []
    })
    .toSorted(compareBy(({ kind }) => hostKinds.indexOf(kind)))
  const united = flows
    .flatMap(({ id, source, destination, ...compared }): Flow[] => {
      const flow = compared.after ?? compared.before
      return flow ? [{ ...flow, id, source, destination }] : []
    })
    .toSorted(compareFlows(all.map(({ id }) => id)))
  return {
    zones: uniteZones(after.zones, before.zones, all),
    hosts: all,
    connections: groupByConnection(united),
    flows: united,
  }
}

function uniteZones(
  later: readonly Zone[],
  earlier: readonly Zone[],
  hosts: readonly Host[],
): readonly Zone[] {
  const zones = new Map([...earlier, ...later].map((zone) => [zone.id, zone]))
  return [...zones.values()]
    .filter(({ id }) => hosts.some(({ zone }) => zone === id))
    .toSorted(compareZones)
}

/** What became of hosts and flows of the union, by their ids there. */
export type Statuses = {
  readonly ofHost: ReadonlyMap<string, ComparedStatus>
  readonly ofFlow: ReadonlyMap<string, ComparedStatus>
}

export const listStatuses = ({ hosts, flows }: Comparison): Statuses => ({
  ofHost: new Map(hosts.map(({ id, status }) => [id, status])),
  ofFlow: new Map(flows.map(({ id, status }) => [id, status])),
})

/** Like hosts as one card, where the same became of them and of all their flows. */
export const gatherCompared = (
  union: Topology,
  { ofHost, ofFlow }: Statuses,
  unfolded: readonly string[],
): Topology =>
  gatherHosts(union, unfolded, {
    ofHost: ({ id }) => ofHost.get(id) ?? '',
    ofFlow: ({ id }) => ofFlow.get(id) ?? '',
  })

/** The ids of the hosts that may stand on one card of the union, group by group. */
export const listComparedLikes = (union: Topology, { ofHost, ofFlow }: Statuses) =>
  listLikes(union, {
    ofHost: ({ id }) => ofHost.get(id) ?? '',
    ofFlow: ({ id }) => ofFlow.get(id) ?? '',
  })

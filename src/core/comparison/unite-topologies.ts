import { hostKinds } from '#core/configuration/network-terms.ts'
import { compareZones } from '#core/deployment/zones.ts'
import { compareBy } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { compareFlows } from '#core/topology/compare-flows.ts'
import { gatherHosts, listLikes, type Marks } from '#core/topology/gather-hosts.ts'
import { groupByConnection } from '#core/topology/group-by-connection.ts'
import type { Narrowing } from '#core/topology/narrow-topology.ts'
import type { Chip, Flow, Host, Topology, Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { ComparedStatus, Comparison } from './comparison.ts'
import { listPortMoves, uniteHosts } from './unite-ports.ts'

/**
 * All that either deployment has as one topology, under the ids of the union, so that it is laid
 * out once and nothing moves between before and after. What both have is as the later one has it; a
 * host's ports are those of both.
 */
export function uniteTopologies({ before, after, hosts, flows }: Comparison): Topology {
  const moves = groupBy(listPortMoves(flows), ({ host }) => host)
  const hadZone = new Map(before.zones.map((zone) => [zone.id, zone]))
  const all = hosts
    .flatMap((compared): Host[] => {
      const host = uniteHosts(compared, moves.get(compared.id) ?? [])
      if (!host) return []
      const formerZone = hadZone.get(compared.before?.zone ?? host.zone)
      return [formerZone && formerZone.id !== host.zone ? { ...host, formerZone } : host]
    })
    .toSorted(compareBy(({ kind }) => hostKinds.indexOf(kind)))
  const united = flows
    .flatMap(({ id, source, destination, ...compared }): Flow[] => {
      // The later one's are called there as they are here.
      if (compared.after) return [compared.after]
      return compared.before ? [{ ...compared.before, id, source, destination }] : []
    })
    .toSorted(compareFlows(all.map(({ id }) => id)))
  return {
    zones: uniteZones(after.zones, before.zones, all),
    hosts: all,
    connections: groupByConnection(united, topologyOf(after).connections),
    flows: united,
  }
}

function uniteZones(
  later: readonly Zone[],
  earlier: readonly Zone[],
  hosts: readonly Host[],
): readonly Zone[] {
  const had = new Map(earlier.map((zone) => [zone.id, zone]))
  const has = new Set(later.map(({ id }) => id))
  const named = later.map((zone): Zone => {
    const earlierName = had.get(zone.id)?.name ?? zone.name
    return earlierName === zone.name ? zone : { ...zone, earlierName }
  })
  return [...named, ...earlier.filter(({ id }) => !has.has(id))]
    .filter(({ id }) => hosts.some(({ zone }) => zone === id))
    .toSorted(compareZones)
}

/** What became of hosts, flows and zones of the union, by their ids there. */
export type Statuses = {
  /** A zone comes and goes with all its hosts, and stays otherwise. */
  readonly ofZone: ReadonlyMap<string, 'added' | 'removed'>
  readonly ofHost: ReadonlyMap<string, ComparedStatus>
  readonly ofFlow: ReadonlyMap<string, ComparedStatus>
}

export const listStatuses = ({ hosts, flows }: Comparison): Statuses => ({
  ofZone: listZoneStatuses(hosts),
  ofHost: new Map(hosts.map(({ id, status }) => [id, status])),
  ofFlow: new Map(flows.map(({ id, status }) => [id, status])),
})

function listZoneStatuses(hosts: Comparison['hosts']): Statuses['ofZone'] {
  const byZone = groupBy(hosts, ({ before, after }) => (after ?? before)?.zone ?? '')
  return new Map(
    [...byZone].flatMap(([zone, inside]) => {
      const [{ status }] = inside
      const isWhole = inside.every((host) => host.status === status)
      return isWhole && (status === 'added' || status === 'removed')
        ? [[zone, status] as const]
        : []
    }),
  )
}

const marksOf = ({ ofHost, ofFlow }: Statuses): Marks => ({
  // What a card tells of the zone is true of all that it stands for.
  ofHost: ({ id, formerZone }) => [ofHost.get(id) ?? '', formerZone?.id ?? ''].join(' '),
  ofFlow: ({ id }) => ofFlow.get(id) ?? '',
})

/** The ids of the hosts that may stand on one card of the union, group by group. */
export const listComparedLikes = (
  union: Topology,
  statuses: Statuses,
): readonly (readonly string[])[] => listLikes(union, marksOf(statuses))

/**
 * What is drawn of a union: like hosts as one card where that is wanted and the same became of them
 * and of all their flows, and room for a sign on the ports that differ.
 */
export function gatherCompared(
  union: Topology,
  statuses: Statuses,
  { gathered, unfolded }: Pick<Narrowing, 'gathered' | 'unfolded'>,
): Topology {
  const drawn = gathered ? gatherHosts(union, unfolded, marksOf(statuses)) : union
  const differs = ({ flows }: Chip) =>
    flows.some((flow) => (statuses.ofFlow.get(flow) ?? 'unchanged') !== 'unchanged')
  return {
    ...drawn,
    connections: drawn.connections.map((connection) => ({
      ...connection,
      chips: connection.chips.map((chip) => (differs(chip) ? { ...chip, isSigned: true } : chip)),
    })),
  }
}

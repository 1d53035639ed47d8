import type { ProtocolFamily } from '#core/configuration/network-terms.ts'
import { groupByConnection } from './group-by-connection.ts'
import { connectionId } from './ids.ts'
import type { Flow, Host, Topology } from './topology.ts'

/** What of a topology is shown. */
export type Narrowing = {
  /** Ids of hosts and connections: only they are shown. None stands for all. */
  readonly around: readonly string[]
  /** Whether the hosts bring all that they talk to; else there is only what is among them. */
  readonly neighbours: boolean
  readonly hiddenProtocols: readonly ProtocolFamily[]
  /** Ids of zones. */
  readonly hiddenZones: readonly string[]
  /** Ids of the zones that flows start in, and of those that they end in; none stands for all. */
  readonly fromZones: readonly string[]
  readonly toZones: readonly string[]
  /** Whether like hosts are one in a picture. */
  readonly gathered: boolean
  /** Ids of hosts that are not, nor are those that they are like. */
  readonly unfolded: readonly string[]
  /** Ids of flows: only they and their hosts are shown. Null stands for all. */
  readonly flows: readonly string[] | null
}

export const everything: Narrowing = {
  around: [],
  neighbours: true,
  hiddenProtocols: [],
  hiddenZones: [],
  fromZones: [],
  toZones: [],
  gathered: true,
  unfolded: [],
  flows: null,
}

/**
 * The part of a topology that is looked at. Hosts keep the ports that they listen on. Ids that are
 * not there narrow nothing.
 */
export function narrowTopology(topology: Topology, narrowing: Narrowing): Topology {
  const hidden = hiddenHosts(topology, narrowing)
  const around = narrowing.around.filter((id) => isThere(id, topology, hidden))
  const belongs = narrowing.neighbours ? touches : isAmong
  const asked = narrowing.flows && new Set(narrowing.flows)
  const crosses = crossing(topology, narrowing)
  const flows = topology.flows.filter(
    (flow) =>
      !hidden.has(flow.source) &&
      !hidden.has(flow.destination) &&
      !narrowing.hiddenProtocols.includes(flow.family) &&
      asked?.has(flow.id) !== false &&
      crosses?.(flow) !== false &&
      (around.length === 0 || belongs(flow, around)),
  )
  const ends = new Set(flows.flatMap(({ source, destination }) => [source, destination]))
  const isShown = ({ id }: Host): boolean =>
    !hidden.has(id) &&
    ((asked === null && crosses === null && (around.length === 0 || around.includes(id))) ||
      ends.has(id))
  const hosts = topology.hosts.filter(isShown)
  if (flows.length === topology.flows.length && hosts.length === topology.hosts.length) {
    return topology
  }
  const zones = topology.zones.filter((zone) => hosts.some((host) => host.zone === zone.id))
  return { zones, hosts, flows, connections: groupByConnection(flows, topology.connections) }
}

const hiddenHosts = ({ hosts }: Topology, { hiddenZones }: Narrowing): Set<string> =>
  new Set(hosts.filter((host) => hiddenZones.includes(host.zone)).map((host) => host.id))

/** Whether a flow runs from and to the zones that are asked for; null where all do. */
function crossing(
  { hosts }: Topology,
  { fromZones, toZones }: Narrowing,
): ((flow: Flow) => boolean) | null {
  if (fromZones.length === 0 && toZones.length === 0) return null
  const standsIn = (asked: readonly string[]): ReadonlySet<string> => {
    const within = hosts.filter(({ zone }) => asked.length === 0 || asked.includes(zone))
    return new Set(within.map(({ id }) => id))
  }
  const [from, to] = [standsIn(fromZones), standsIn(toZones)]
  return ({ source, destination }) => from.has(source) && to.has(destination)
}

/** A connection of which an end is hidden is as little there as a host that is. */
const isThere = (
  id: string,
  { hosts, connections }: Topology,
  hidden: ReadonlySet<string>,
): boolean =>
  hosts.some((host) => host.id === id && !hidden.has(id)) ||
  connections.some(
    (one) => one.id === id && !hidden.has(one.source) && !hidden.has(one.destination),
  )

const touches = (flow: Flow, ids: readonly string[]): boolean =>
  [flow.source, flow.destination, connectionId(flow)].some((id) => ids.includes(id))

const isAmong = (flow: Flow, ids: readonly string[]): boolean =>
  ids.includes(connectionId(flow)) || (ids.includes(flow.source) && ids.includes(flow.destination))

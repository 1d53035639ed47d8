import type { ProtocolFamily, ZoneKind } from '#core/configuration/network-terms.ts'
import { groupByConnection } from './group-by-connection.ts'
import { connectionId } from './ids.ts'
import type { Flow, Host, Topology } from './topology.ts'

/** What of a topology is shown. */
export type Narrowing = {
  /** Ids of hosts and connections: only they and their neighbours are shown. None stands for all. */
  readonly around: readonly string[]
  readonly hiddenProtocols: readonly ProtocolFamily[]
  readonly hiddenZones: readonly ZoneKind[]
}

/**
 * The part of a topology that is looked at. Hosts keep the ports that they listen on. Ids that are
 * not there narrow nothing.
 */
export function narrowTopology(topology: Topology, narrowing: Narrowing): Topology {
  const hidden = hiddenHosts(topology, narrowing)
  const around = narrowing.around.filter((id) => isThere(id, topology, hidden))
  const flows = topology.flows.filter(
    (flow) =>
      !hidden.has(flow.source) &&
      !hidden.has(flow.destination) &&
      !narrowing.hiddenProtocols.includes(flow.family) &&
      (around.length === 0 || around.some((id) => touches(flow, id))),
  )
  const isShown = ({ id }: Host): boolean =>
    !hidden.has(id) &&
    (around.length === 0 ||
      around.includes(id) ||
      flows.some((flow) => flow.source === id || flow.destination === id))
  const hosts = topology.hosts.filter(isShown)
  if (flows.length === topology.flows.length && hosts.length === topology.hosts.length) {
    return topology
  }
  const zones = topology.zones.filter((zone) => hosts.some((host) => host.zone === zone.id))
  return { zones, hosts, flows, connections: groupByConnection(flows) }
}

function hiddenHosts({ zones, hosts }: Topology, { hiddenZones }: Narrowing): Set<string> {
  const gone = zones.filter((zone) => hiddenZones.includes(zone.kind)).map((zone) => zone.id)
  return new Set(hosts.filter((host) => gone.includes(host.zone)).map((host) => host.id))
}

const isThere = (id: string, topology: Topology, hidden: ReadonlySet<string>): boolean =>
  topology.hosts.some((host) => host.id === id && !hidden.has(id)) ||
  topology.connections.some((connection) => connection.id === id)

const touches = (flow: Flow, id: string): boolean =>
  flow.source === id || flow.destination === id || connectionId(flow) === id

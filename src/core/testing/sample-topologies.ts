import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { connectionId } from '#core/topology/ids.ts'
import type { Connection, Host, Topology, Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { sampleConfigurations } from './sample-configurations.ts'
import { type Draw, seededRandom } from './seeded-random.ts'

const copiesOf = (host: Host, count: number): Host[] =>
  Array.from({ length: count }, (_, index) => ({ ...host, id: `${host.id}-${index + 1}` }))

function connectionBetween(
  connection: Connection,
  source: string,
  destination: string,
): Connection {
  const id = connectionId({ source, destination })
  const ids = new Map(connection.flows.map((flow) => [flow.id, `${id}:${flow.id}`]))
  const rename = (flow: string) => ids.get(flow) ?? flow
  return {
    id,
    source,
    destination,
    flows: connection.flows.map((f) => ({ ...f, id: rename(f.id), source, destination })),
    chips: connection.chips.map((c) => ({ ...c, id: `${id}:${c.id}`, flows: c.flows.map(rename) })),
  }
}

/** One to three hosts for each one of a topology, and most of the connections between them. */
function multiplyHosts(topology: Topology, draw: Draw): Topology {
  const copies = new Map(topology.hosts.map((host) => [host.id, copiesOf(host, 1 + draw(3))]))
  const connections = topology.connections.flatMap((connection) =>
    (copies.get(connection.source) ?? []).flatMap((source) =>
      (copies.get(connection.destination) ?? [])
        .filter((_, index) => index === 0 || draw(3) > 0)
        .map((destination) => connectionBetween(connection, source.id, destination.id)),
    ),
  )
  const hosts = [...copies.values()].flat()
  return {
    ...topology,
    hosts,
    connections,
    flows: connections.flatMap((connection) => connection.flows),
  }
}

/** The same hosts in one to seven zones of any trust, several of them perhaps alike. */
function scatterZones(topology: Topology, draw: Draw): Topology {
  const kinds = ['internet', 'dmz', 'client', 'server'] as const
  const zones = Array.from({ length: 1 + draw(7) }, (_, index): Zone => {
    const kind = kinds[draw(kinds.length)] ?? 'client'
    return { id: `zone-${index + 1}`, kind, name: '', trust: draw(4) }
  })
  const hosts = topology.hosts.map((host) => ({
    ...host,
    zone: zones[draw(zones.length)]?.id ?? '',
  }))
  return { ...topology, zones, hosts }
}

/** Topologies with one to three hosts a role, in the usual zones. */
export function sampleLargeTopologies(count: number, seed = 7): Topology[] {
  const draw = seededRandom(seed)
  return sampleConfigurations(count, seed).map((c) =>
    multiplyHosts(topologyOf(deploymentOf(c)), draw),
  )
}

/** Topologies that no product draws today: any number of zones, hosts anywhere. */
export function sampleScatteredTopologies(count: number, seed = 9): Topology[] {
  const draw = seededRandom(seed)
  return sampleConfigurations(count, seed).map((c) =>
    scatterZones(topologyOf(deploymentOf(c)), draw),
  )
}

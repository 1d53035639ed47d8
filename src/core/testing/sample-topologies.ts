import type { Host, Link, Topology, Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { sampleConfigurations } from './sample-configurations.ts'
import { type Draw, seededRandom } from './seeded-random.ts'

const copiesOf = (host: Host, count: number): Host[] =>
  Array.from({ length: count }, (_, index) => ({ ...host, id: `${host.id}-${index + 1}` }))

function linkBetween(link: Link, source: string, destination: string): Link {
  const id = `${source}>${destination}`
  const ids = new Map(link.flows.map((flow) => [flow.id, `${id}:${flow.id}`]))
  const rename = (flow: string) => ids.get(flow) ?? flow
  return {
    id,
    source,
    destination,
    flows: link.flows.map((f) => ({ ...f, id: rename(f.id), source, destination })),
    chips: link.chips.map((c) => ({ ...c, id: `${id}:${c.id}`, flows: c.flows.map(rename) })),
  }
}

/** One to three hosts for each one of a topology, and most of the links between them. */
function multiplyHosts(topology: Topology, draw: Draw): Topology {
  const copies = new Map(topology.hosts.map((host) => [host.id, copiesOf(host, 1 + draw(3))]))
  const links = topology.links.flatMap((link) =>
    (copies.get(link.source) ?? []).flatMap((source) =>
      (copies.get(link.destination) ?? [])
        .filter((_, index) => index === 0 || draw(3) > 0)
        .map((destination) => linkBetween(link, source.id, destination.id)),
    ),
  )
  const hosts = [...copies.values()].flat()
  return { ...topology, hosts, links, flows: links.flatMap((link) => link.flows) }
}

/** The same hosts in one to seven zones of any trust, several of them perhaps alike. */
function scatterZones(topology: Topology, draw: Draw): Topology {
  const kinds = ['internet', 'dmz', 'client', 'server'] as const
  const zones = Array.from({ length: 1 + draw(7) }, (_, index): Zone => {
    const kind = kinds[draw(kinds.length)] ?? 'client'
    return { id: `zone-${index + 1}`, kind, trust: draw(4) }
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
  return sampleConfigurations(count, seed).map((c) => multiplyHosts(topologyOf(c), draw))
}

/** Topologies that no product draws today: any number of zones, hosts anywhere. */
export function sampleScatteredTopologies(count: number, seed = 9): Topology[] {
  const draw = seededRandom(seed)
  return sampleConfigurations(count, seed).map((c) => scatterZones(topologyOf(c), draw))
}

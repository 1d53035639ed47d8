import type { Host, Topology } from './topology.ts'

/** The hosts without an address that some flow is from or to, so that a rule needs one of each. */
export function listLackingHosts({ hosts, connections }: Topology): Host[] {
  const ends = new Set(connections.flatMap(({ source, destination }) => [source, destination]))
  return hosts.filter(({ id, addresses }) => addresses.length === 0 && ends.has(id))
}

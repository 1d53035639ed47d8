import type { Host, Topology } from '../topology.ts'
import type { Finding } from './finding.ts'

/** The hosts that a finding is about: those that it names, or else the ends of its connections. */
export function listConcernedHosts(finding: Finding, { hosts, connections }: Topology): Host[] {
  const about = new Set(finding.connections)
  const ends = connections
    .filter(({ id }) => about.has(id))
    .flatMap(({ source, destination }) => [source, destination])
  const ids = new Set(finding.hosts.length > 0 ? finding.hosts : ends)
  return hosts.filter(({ id }) => ids.has(id))
}

import type { Configuration } from '#core/configuration/configuration.ts'
import type { Topology } from '../topology.ts'
import { toHostFinding } from './about-hosts.ts'
import type { Finding } from './finding.ts'

/**
 * Agents that no Smart Protection Server serves: every one serves others, and neither the server's
 * own nor the cloud is a source.
 */
export function findUnservedAgents(
  { hosts, connections }: Topology,
  configuration: Configuration,
): Finding[] {
  if (configuration['smart-protection'] !== 'standalone') return []
  const sources = new Set(hosts.filter(({ kind }) => kind === 'standalone-sps').map(({ id }) => id))
  const served = new Set(
    connections.filter(({ destination }) => sources.has(destination)).map(({ source }) => source),
  )
  const unserved = hosts.filter(({ kind, id }) => kind === 'agent' && !served.has(id))
  const agents = hosts.filter(({ kind }) => kind === 'agent')
  return unserved.length > 0
    ? [
        {
          ...toHostFinding('unserved-agents', `${unserved.length} / ${agents.length}`, unserved),
          options: ['smart-protection'],
        },
      ]
    : []
}

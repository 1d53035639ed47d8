import { groupBy } from '#core/kit/group-by.ts'
import { connectionId } from '../ids.ts'
import { formatPort } from '../port-text.ts'
import type { Topology } from '../topology.ts'
import type { Finding } from './finding.ts'

/**
 * Ports on which one host would have to offer two services: rows that print different protocols
 * or belong to different services. A row that prints only a number agrees with any.
 */
export function findSharedPorts(topology: Topology): Finding[] {
  const inbound = groupBy(topology.flows, ({ destination }) => destination)
  return topology.hosts.flatMap((host) => {
    return [...groupBy(inbound.get(host.id) ?? [], formatPort)]
      .filter(([, flows]) => new Set(flows.flatMap((flow) => flow.offers)).size > 1)
      .map(([at, flows]): Finding => {
        const connections = new Set(flows.map(connectionId))
        return {
          id: `shared-port:${host.id}:${at}`,
          kind: 'shared-port',
          subject: at,
          hosts: [host.id],
          connections: [...connections],
          flows: flows.map((flow) => flow.id),
          options: [...new Set(flows.flatMap((flow) => flow.portOptions))],
          remedy: null,
        }
      })
  })
}

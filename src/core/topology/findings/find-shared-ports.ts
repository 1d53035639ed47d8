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
  return topology.hosts.flatMap((host) => {
    const inbound = topology.flows.filter((flow) => flow.destination === host.id)
    return [...groupBy(inbound, formatPort)]
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

import type { Flow, Topology } from '../topology.ts'
import type { Finding } from './finding.ts'

/**
 * Ports on which one host would have to offer two services: rows that print different protocols
 * or belong to different services. A row that prints only a number agrees with any.
 */
export function findSharedPorts(topology: Topology): Finding[] {
  return topology.hosts.flatMap((host) => {
    const ports = new Map<string, Flow[]>()
    for (const flow of topology.flows.filter((candidate) => candidate.destination === host.id)) {
      const at = `${flow.transport.toUpperCase()} ${flow.port}`
      ports.set(at, [...(ports.get(at) ?? []), flow])
    }
    return [...ports]
      .filter(([, flows]) => new Set(flows.flatMap((flow) => flow.offers)).size > 1)
      .map(([at, flows]): Finding => {
        const connections = new Set(flows.map((flow) => `${flow.source}>${flow.destination}`))
        return {
          id: `shared-port:${host.id}:${at}`,
          kind: 'shared-port',
          subject: at,
          hosts: [host.id],
          connections: [...connections],
          options: [...new Set(flows.flatMap((flow) => flow.portOptions))],
          remedy: null,
        }
      })
  })
}

import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import type { Flow, ListeningPort } from './topology.ts'

/**
 * What the flows reach, each port once, by transport and number. A printed protocol wins over
 * none; two different ones leave it open.
 */
export function listListeningPorts(flows: readonly Flow[]): ListeningPort[] {
  const ports = new Map<string, ListeningPort>()
  for (const { transport, port } of flows) {
    const offers = flows
      .filter((flow) => flow.transport === transport && flow.port === port)
      .flatMap((flow) => flow.offers)
    const protocols = new Set(offers.filter((offer) => offer === 'https' || offer === 'http'))
    const [protocol = null] = protocols.size === 1 ? protocols : []
    ports.set(`${transport}/${port}`, { transport, port, protocol })
  }
  return [...ports.values()].toSorted(
    compareInTurn(
      compareBy((listening: ListeningPort) => listening.transport),
      compareBy((listening: ListeningPort) => listening.port),
    ),
  )
}

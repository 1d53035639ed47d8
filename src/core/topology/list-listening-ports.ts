import { isProtocol } from '#core/configuration/network-terms.ts'
import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Flow, ListeningPort } from './topology.ts'

/**
 * What the flows reach, each port once, by transport and number. A printed protocol wins over
 * none; two different ones leave it open.
 */
export function listListeningPorts(flows: readonly Flow[]): ListeningPort[] {
  const ports = [...groupBy(flows, ({ transport, port }) => `${transport}/${port}`).values()].map(
    (reaching) => {
      const [{ transport, port }] = reaching
      const protocols = new Set(reaching.flatMap((flow) => flow.offers).filter(isProtocol))
      const [protocol = null] = protocols.size === 1 ? protocols : []
      return { transport, port, protocol }
    },
  )
  return ports.toSorted(
    compareInTurn(
      compareBy((listening: ListeningPort) => listening.transport),
      compareBy((listening: ListeningPort) => listening.port),
    ),
  )
}

import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import type { Flow, ListeningPort } from './topology.ts'

/** What the flows reach, each port once, by transport and number. A printed protocol wins over none. */
export function listListeningPorts(flows: readonly Flow[]): ListeningPort[] {
  const ports = new Map<string, ListeningPort>()
  for (const { transport, port, protocol } of flows) {
    const key = `${transport}/${port}`
    const known = ports.get(key)
    ports.set(key, { transport, port, protocol: known?.protocol ?? protocol })
  }
  return [...ports.values()].toSorted(
    compareInTurn(
      compareBy((listening: ListeningPort) => listening.transport),
      compareBy((listening: ListeningPort) => listening.port),
    ),
  )
}

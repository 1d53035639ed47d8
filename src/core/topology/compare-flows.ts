import { protocolFamilies } from '#core/configuration/network-terms.ts'
import { type Comparator, compareBy, compareInTurn } from '#core/kit/compare.ts'
import type { Flow } from './topology.ts'

/** The one order of flows everywhere: source, destination (as the hosts are ordered), family, port. */
export function compareFlows(hostIds: readonly string[]): Comparator<Flow> {
  const seat = new Map(hostIds.map((id, index) => [id, index]))
  return compareInTurn(
    compareBy((flow: Flow) => seat.get(flow.source) ?? -1),
    compareBy((flow: Flow) => seat.get(flow.destination) ?? -1),
    compareBy((flow: Flow) => protocolFamilies.indexOf(flow.family)),
    compareBy((flow: Flow) => flow.port),
    compareBy((flow: Flow) => flow.transport),
  )
}

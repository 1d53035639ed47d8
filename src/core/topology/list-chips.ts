import { groupBy } from '#core/kit/group-by.ts'
import { formatChip } from './port-text.ts'
import type { Flow, PortChip } from './topology.ts'

/** The chips of one connection, a port each, in the order of its flows. */
export function listChips(connectionId: string, flows: readonly Flow[]): PortChip[] {
  const chips = groupBy(flows, ({ offers, transport, port }) => {
    const prefix = offers.length > 0 ? offers.join('+') : transport
    return `${connectionId}:${prefix}/${port}`
  })
  return [...chips].map(([id, grouped]) => {
    const [{ port, family, offers }] = grouped
    // Flows of a rule have several ends, and may say the same port more than once.
    const transports = [...new Set(grouped.map((flow) => flow.transport))]
    const text = formatChip({ port, transports, offers })
    return { id, text, port, family, flows: grouped.map((flow) => flow.id) }
  })
}

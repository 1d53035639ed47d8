import type { Language } from '#core/messages/language.ts'
import type { Connection, Topology } from '#core/topology/topology.ts'

/**
 * A text that two topologies have in common only when all that is in them is the same, so that one
 * layout serves both. It is made of the whole topology: a list of what the passes read would one
 * day forget something, and an outdated picture would pass for the right one.
 */
export const layoutKey = (topology: Topology, language: Language): string =>
  JSON.stringify([
    language,
    topology.zones,
    topology.hosts,
    topology.flows,
    topology.connections.map(withFlowIds),
  ])

/** The flows themselves stand in the topology already. */
const withFlowIds = ({ flows, ...connection }: Connection) => [
  connection,
  flows.map((flow) => flow.id),
]

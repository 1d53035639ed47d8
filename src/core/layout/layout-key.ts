import { rememberEach } from '#core/kit/remember-each.ts'
import type { Language } from '#core/messages/language.ts'
import type { Connection, Topology } from '#core/topology/topology.ts'

/**
 * A text that two topologies have in common only when all that is in them is the same, so that one
 * layout serves both. It is made of the whole topology: a list of what the passes read would one
 * day forget something, and an outdated picture would pass for the right one.
 */
export const layoutKey = (topology: Topology, language: Language): string =>
  `${language} ${writeTopology(topology).text}`

/** Asked for several times a change, and long. */
const writeTopology = rememberEach(({ zones, hosts, flows, connections }: Topology) => ({
  text: JSON.stringify([zones, hosts, flows, connections.map(withFlowIds)]),
}))

/** The flows themselves stand in the topology already. */
const withFlowIds = ({ flows, ...connection }: Connection) => [
  connection,
  flows.map((flow) => flow.id),
]

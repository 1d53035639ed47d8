import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { LaidOutTopology } from './laid-out-topology.ts'

export function placePlainly(topology: Topology, _: { messages: Messages }): LaidOutTopology {
  return { ...topology, size: { width: 0, height: 0 }, zones: [], hosts: [], links: [] }
}

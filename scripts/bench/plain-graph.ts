import type { Size } from '#core/kit/geometry.ts'
import { planPicture } from '#core/layout/plan-picture.ts'
import { measureCard } from '#core/layout/size/arrange-card.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'

type PlainHost = Size & { readonly id: string; readonly zone: string }
type PlainConnection = Size & {
  readonly id: string
  readonly source: string
  readonly destination: string
}

/** What the other layouts get: the same cards at their least size and the same labels. */
export type PlainGraph = {
  readonly zones: readonly string[]
  readonly hosts: readonly PlainHost[]
  readonly connections: readonly PlainConnection[]
}

/** The room that every layout leaves inside a zone, with its title above, in px. */
export const zonePadding = { top: 32, side: 14, bottom: 14 } as const

/** A topology as plain boxes; `tall` labels, one chip above the other, as others would set them. */
export function toPlainGraph(topology: Topology, messages: Messages): PlainGraph {
  const plan = planPicture(topology, 'tall', messages)
  const settled = new Set(topology.hosts.map((host) => host.zone))
  return {
    zones: topology.zones.map((zone) => zone.id).filter((id) => settled.has(id)),
    hosts: [...plan.hosts.values()].map(({ host, size }) => {
      return { id: host.id, zone: host.zone, width: size.width, height: measureCard(host) }
    }),
    connections: topology.connections.map(({ id, source, destination }) => {
      return { id, source, destination, ...(plan.labels.get(id) ?? { width: 0, height: 0 }) }
    }),
  }
}

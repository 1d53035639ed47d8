import type { ComparedStatus } from '#core/comparison/comparison.ts'
import { type Cards, listCards } from '#core/flows/list-cards.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Topology } from '#core/topology/topology.ts'

/** The cards of a union, each called as the deployment calls it that has what is told of it. */
export type ComparedCards = Pick<Cards, 'idOf'> & {
  /** What is gone is looked for under the names that its ends had. */
  readonly nameOf: (host: string, status: ComparedStatus) => string
}

export function listComparedCards(
  { hosts, zones }: Topology,
  messages: LaterMessages,
): ComparedCards {
  const later = listCards({ hosts, zones }, messages)
  const earlier = listCards(
    {
      hosts: hosts.map((host) => host.earlier ?? host),
      zones: zones.map(({ earlierName, ...zone }) => ({ ...zone, name: earlierName ?? zone.name })),
    },
    messages,
  )
  return {
    idOf: later.idOf,
    nameOf: (host, status) => (status === 'removed' ? earlier : later).nameOf(host),
  }
}

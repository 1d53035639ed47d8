import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { isolateText } from '#core/text/isolate-text.ts'
import type { Host, Topology } from '#core/topology/topology.ts'

/** The cards of a picture, by the ids of the hosts that stand on them. */
export type Cards = {
  readonly idOf: (host: string) => string
  readonly nameOf: (host: string) => string
}

/** So many members tell two cards of one role apart: none is on both. */
const mostNamed = 2

/** A card of several hosts is called by their role, how many they are, and the first of them. */
export function listCards(
  { hosts, zones }: Pick<Topology, 'hosts' | 'zones'>,
  messages: LaterMessages,
): Cards {
  const nameCard = (host: Host): string => {
    const { members, kind } = host
    if (members === undefined) return hostName(host, messages)
    const named = members.filter(({ name }) => name !== '').map(({ name }) => isolateText(name))
    const left = members.length - Math.min(named.length, mostNamed)
    const which =
      named.length === 0
        ? nameById(host.zone, zones, (zone) => zoneName(zone, messages))
        : messages['view.list']([
            ...named.slice(0, mostNamed),
            ...(left > 0 ? [messages['picture.more'](left)] : []),
          ])
    return `${messages['walks.hosts'](kindName(kind, messages), members.length)} · ${which}`
  }
  const cards = new Map(
    hosts.flatMap((host) => {
      const card = { id: host.id, name: nameCard(host) }
      return (host.members ?? [host]).map(({ id }) => [id, card] as const)
    }),
  )
  return {
    idOf: (host) => cards.get(host)?.id ?? host,
    nameOf: (host) => cards.get(host)?.name ?? host,
  }
}

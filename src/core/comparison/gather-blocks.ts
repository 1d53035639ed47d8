import { parseHostId } from '#core/deployment/host-id.ts'
import { kindName } from '#core/deployment/host-name.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Flow } from '#core/topology/topology.ts'

/** Something that is told of a flow. */
type OfFlow = {
  readonly listed: Pick<Flow, 'source' | 'destination' | 'transport' | 'port'>
}

/**
 * What is told in one sentence: of each of its sources to each of its destinations, on each of its
 * ports. Nothing is told of two hosts that is true of one of them alone.
 */
export function gatherBlocks<Item extends OfFlow>(
  items: readonly Item[],
  formatLikeness: (item: Item) => string,
): Group<Item>[] {
  return [...groupBy(items, formatLikeness).values()].flatMap((alike) => {
    const pairs = [...groupBy(alike, ({ listed }) => `${listed.source} ${listed.destination}`)]
    const ofPorts = groupBy(pairs, ([, some]) => some.map(portOf).toSorted().join())
    return [...ofPorts.values()].flatMap((group) => {
      const all = group.flatMap(([, some]) => some)
      const [byDestination, bySource] = [
        splitBy(all, 'source', 'destination'),
        splitBy(all, 'destination', 'source'),
      ]
      return bySource.length < byDestination.length ? bySource : byDestination
    })
  })
}

const portOf = ({ listed: { transport, port } }: OfFlow): string => `${transport}/${port}`

/** Hosts at one end go together where they have the same ones at the other. */
function splitBy<Item extends OfFlow>(
  items: readonly Item[],
  end: 'source' | 'destination',
  other: 'source' | 'destination',
): Group<Item>[] {
  const peers = new Map(
    [...groupBy(items, ({ listed }) => listed[end])].map(([id, some]) => [
      id,
      [...new Set(some.map(({ listed }) => listed[other]))].toSorted().join(' '),
    ]),
  )
  return [...groupBy(items, ({ listed }) => peers.get(listed[end])).values()]
}

/** A host with the name that it goes by. */
export type NamedHost = { readonly id: string; readonly name: string }

/** More hosts of a role are counted. */
const mostNamed = 3

/** Hosts by their names, or many of a role by their number: `SPS-1, SPS-2`, `Agents (50)`. */
export function nameHosts(hosts: readonly NamedHost[], messages: LaterMessages): string {
  const each = [...new Map(hosts.map((host) => [host.id, host])).values()]
  const ofKinds = [...groupBy(each, ({ id }) => parseHostId(id)?.kind).entries()]
  return messages['comparison.names'](
    ofKinds.flatMap(([kind, some]) => {
      const names = [...new Set(some.map(({ name }) => name))]
      const areTold = some.length <= mostNamed && names.length === some.length
      return kind === undefined || areTold
        ? names
        : [messages['walks.hosts'](kindName(kind, messages), some.length)]
    }),
  )
}

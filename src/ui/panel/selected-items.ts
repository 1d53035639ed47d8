import { parseHostId } from '#core/deployment/host-id.ts'
import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { formatEnds, type NamedEnds } from '#core/flows/format-ends.ts'
import { gatherAlike } from '#core/kit/gather-alike.ts'
import type { Group } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { elementId } from '#core/topology/ids.ts'
import type { Connection, Host, Topology, Zone } from '#core/topology/topology.ts'

/** A selected element of the picture, as what it is in the topology. */
export type SelectedItem =
  | { readonly kind: 'host'; readonly id: string; readonly host: Host }
  | { readonly kind: 'connection'; readonly id: string; readonly connection: Connection }
  | { readonly kind: 'zone'; readonly id: string; readonly zone: Zone }

/** Every element that can be selected, hosts first, in the topology's order. */
const listItems = ({ zones, hosts, connections }: Topology): SelectedItem[] => [
  ...hosts.map((host): SelectedItem => ({ kind: 'host', id: elementId('host', host.id), host })),
  ...connections.map(
    (connection): SelectedItem => ({
      kind: 'connection',
      id: elementId('connection', connection.id),
      connection,
    }),
  ),
  ...zones.map((zone): SelectedItem => ({ kind: 'zone', id: elementId('zone', zone.id), zone })),
]

/** What is selected, in the order of the selection; ids that are not there any more are left out. */
export function findSelected(selection: readonly string[], topology: Topology): SelectedItem[] {
  const items = new Map(listItems(topology).map((item) => [item.id, item]))
  return selection.flatMap((id) => items.get(id) ?? [])
}

/** The ids to step through from an element: all of its kind, in the topology's order. */
export const listOfKind = (kind: SelectedItem['kind'], topology: Topology): string[] =>
  listItems(topology)
    .filter((item) => item.kind === kind)
    .map((item) => item.id)

/** What is selected as it is told: many hosts of a role are one, and connections between two roles. */
export const gatherItems = (items: readonly SelectedItem[]): readonly Group<SelectedItem>[] =>
  gatherAlike(items, formatLikeness)

function formatLikeness(item: SelectedItem): string {
  switch (item.kind) {
    case 'host':
      return `host ${item.host.kind}`
    case 'connection':
      return `connection ${kindOf(item.connection.source)} ${kindOf(item.connection.destination)}`
    case 'zone':
      return `zone ${item.id}`
  }
}

const kindOf = (host: string): string => parseHostId(host)?.kind ?? host

/** What selected items that are told as one are called. */
export function formatItems(
  items: Group<SelectedItem>,
  topology: Topology,
  messages: LaterMessages,
): string {
  const [item, ...others] = items
  switch (item.kind) {
    case 'host':
      return others.length === 0
        ? hostName(item.host, messages)
        : messages['walks.hosts'](kindName(item.host.kind, messages), items.length)
    case 'connection': {
      const [ends = toEnds(item.connection, topology, messages), ...more] = items.flatMap((one) =>
        one.kind === 'connection' ? [toEnds(one.connection, topology, messages)] : [],
      )
      return formatEnds([ends, ...more], 'both', messages)
    }
    case 'zone':
      return messages['picture.zone'](zoneName(item.zone, messages))
  }
}

function toEnds(
  { source, destination }: Connection,
  { hosts }: Topology,
  messages: LaterMessages,
): NamedEnds {
  const name = (id: string) => nameById(id, hosts, (host) => hostName(host, messages))
  return { source, destination, sourceName: name(source), destinationName: name(destination) }
}

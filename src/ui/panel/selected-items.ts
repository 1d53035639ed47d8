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

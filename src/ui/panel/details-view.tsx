import type { Host } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { selectLikes, selectShown } from '#state/select-shown.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ComparedNote, GoneDetails } from './compared-note.tsx'
import { ConnectionDetails } from './connection-details.tsx'
import { GroupDetails } from './group-details.tsx'
import { HostDetails } from './host-details.tsx'
import { findSelected, listOfKind, type SelectedItem } from './selected-items.ts'
import { SeveralDetails } from './several-details.tsx'
import { StepButtons } from './step-buttons.tsx'
import { ZonesDetails } from './zones-details.tsx'

/** What is selected: nothing, a connection, a host, zones, or several of them. */
export function DetailsView() {
  const selection = useAppState((state) => state.selection)
  const topology = useAppState((state) => topologyOf(state.deployment))
  const groups = useAppState((state) => selectLikes(state.deployment, state.view))
  const items = findSelected(selection, topology)
  const union = useAppState((state) => selectComparison(state)?.union)
  const all = union ? findSelected(selection, union) : items
  const [item] = items
  if (all.length > Math.max(1, items.length)) return <SeveralDetails items={all} />
  if (!item) return <GoneDetails />
  const zones = items.flatMap((one) => (one.kind === 'zone' ? [one.zone] : []))
  const hosts = items.flatMap((one) => (one.kind === 'host' ? [one.host] : []))
  const group = hosts.length === items.length ? findGroup(hosts, groups) : null
  if (group) return <GroupDetails key={group[0]?.id} hosts={group} />
  if (items.length > 1 && zones.length < items.length) return <SeveralDetails items={items} />
  return (
    <div className="pb-4">
      {items.length === 1 && <Head item={item} />}
      {items.length === 1 && <ComparedNote item={item} />}
      {item.kind === 'host' && <HostDetails key={item.id} host={item.host} />}
      {item.kind === 'connection' && (
        <ConnectionDetails key={item.id} connection={item.connection} />
      )}
      {item.kind === 'zone' && <ZonesDetails key={selection.join()} zones={zones} />}
    </div>
  )
}

/** The hosts in their order, where they are all of those that are alike. */
function findGroup(
  hosts: readonly Host[],
  groups: readonly (readonly string[])[],
): readonly Host[] | null {
  const ids = groups.find(
    (group) => group.length === hosts.length && hosts.every(({ id }) => group.includes(id)),
  )
  return ids ? hosts.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : null
}

/** Says what kind of thing it is and steps to the others that are shown. */
function Head({ item }: { readonly item: SelectedItem }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const shown = useAppState((state) => selectShown(state.deployment, state.view))
  const ids = listOfKind(item.kind, shown)
  const step = (position: number) => {
    const id = ids[position]
    if (id !== undefined) update({ type: 'select', ids: [id] })
  }
  return (
    <div className="-mr-1.5 flex items-center justify-between pt-2">
      <p className="text-note font-semibold text-muted">{messages[`details.${item.kind}`]}</p>
      <StepButtons position={ids.indexOf(item.id)} count={ids.length} onStep={step} circular />
    </div>
  )
}

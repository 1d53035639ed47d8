import { earlierTopologyOf } from '#core/comparison/rename-hosts.ts'
import { listComparedLikes } from '#core/comparison/unite-topologies.ts'
import type { Host } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { AppState } from '#state/app-state.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { selectSeen } from '#state/select-seen.ts'
import { selectShown } from '#state/select-shown.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useLikes } from '#ui/kit/use-likes.ts'
import { ConnectionDetails } from './connection-details.tsx'
import { EarlierDetails } from './earlier-details.tsx'
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
  const union = useAppState((state) => selectComparison(state)?.union)
  const isEarlier = useAppState(isSeenEarlier)
  const groups = useGroups()
  const items = findSelected(selection, topology)
  const all = union ? findSelected(selection, union) : items
  const [item, ...others] = all
  if (!item) return <EarlierDetails />
  const zones = all.flatMap((one) => (one.kind === 'zone' ? [one.zone] : []))
  const hosts = all.flatMap((one) => (one.kind === 'host' ? [one.host] : []))
  const group = hosts.length === all.length ? findGroup(hosts, groups) : null
  if (group) return <GroupDetails key={group[0]?.id} hosts={group} />
  if (others.length > 0 && zones.length < all.length) return <SeveralDetails items={all} />
  if (item.kind === 'zone') {
    return (
      <div className="pb-4">
        {others.length === 0 && <Head item={item} />}
        <ZonesDetails key={selection.join()} zones={zones} />
      </div>
    )
  }
  const [own] = items
  if (!own || isEarlier) return <EarlierDetails />
  return (
    <div className="pb-4">
      <Head item={own} />
      {own.kind === 'host' && <HostDetails key={own.id} host={own.host} />}
      {own.kind === 'connection' && <ConnectionDetails key={own.id} connection={own.connection} />}
    </div>
  )
}

/** Whether the picture shows what was before, and what is selected is there. */
function isSeenEarlier(state: AppState): boolean {
  const compared = selectComparison(state)
  if (!compared || selectSeen(state) === state.deployment) return false
  return findSelected(state.selection, earlierTopologyOf(compared.comparison)).length > 0
}

/** The groups of hosts that are alike; while deployments are compared also those of both. */
function useGroups(): readonly (readonly string[])[] {
  const groups = useLikes()
  const compared = useAppState(selectComparison)
  return compared ? [...groups, ...listComparedLikes(compared.union, compared.statuses)] : groups
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
  const position = ids.indexOf(item.id)
  const step = (to: number) => {
    const id = ids[to]
    if (id !== undefined) update({ type: 'select', ids: [id] })
  }
  return (
    <div className="-mr-1.5 flex min-h-control items-center justify-between pt-2">
      <p className="text-note font-semibold text-muted">{messages[`details.${item.kind}`]}</p>
      {position >= 0 && (
        <StepButtons position={position} count={ids.length} onStep={step} circular />
      )}
    </div>
  )
}

import { topologyOf } from '#core/topology/topology-of.ts'
import { selectShown } from '#state/select-shown.ts'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import { ConnectionDetails } from './connection-details.tsx'
import { EmptyDetails } from './empty-details.tsx'
import { HostDetails } from './host-details.tsx'
import { findSelected, listOfKind, type SelectedItem } from './selected-items.ts'
import { SeveralDetails } from './several-details.tsx'
import { StepButtons } from './step-buttons.tsx'

/** What is selected: nothing, a connection, a host, or several of them. */
export function DetailsView() {
  const selection = useAppState((state) => state.selection)
  const topology = useAppState((state) => topologyOf(state.configuration))
  const items = findSelected(selection, topology)
  const [item] = items
  if (!item) return <EmptyDetails />
  if (items.length > 1) return <SeveralDetails items={items} />
  return (
    <div className="pb-4">
      <Head item={item} />
      {item.kind === 'host' ? (
        <HostDetails key={item.id} host={item.host} />
      ) : (
        <ConnectionDetails key={item.id} connection={item.connection} />
      )}
    </div>
  )
}

/** Says what kind of thing it is and steps to the others that are shown. */
function Head({ item }: { readonly item: SelectedItem }) {
  const messages = useMessages()
  const update = useUpdate()
  const shown = useAppState((state) => selectShown(state.configuration, state.view))
  const ids = listOfKind(item.kind, shown)
  const step = (position: number) => {
    const id = ids[position]
    if (id !== undefined) update({ type: 'select', ids: [id] })
  }
  return (
    <div className="-mr-1.5 flex items-center justify-between pt-2">
      <p className="text-note font-semibold text-muted">
        {messages[item.kind === 'host' ? 'details.host' : 'details.connection']}
      </p>
      <StepButtons position={ids.indexOf(item.id)} count={ids.length} onStep={step} circular />
    </div>
  )
}

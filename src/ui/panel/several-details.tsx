import { X } from 'lucide-react'
import { useState } from 'react'
import { listHostFlows } from '#core/flows/list-host-flows.ts'
import type { Group } from '#core/kit/group-by.ts'
import { connectionElement } from '#core/topology/ids.ts'
import { spellOutZones } from '#core/topology/list-crossings.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AlikeButton } from './alike-flows.tsx'
import { FlowTable } from './flow-table.tsx'
import { HostMark } from './host-note.tsx'
import { formatItems, gatherItems, type SelectedItem } from './selected-items.ts'
import { useComparedFlows } from './use-compared-flows.ts'

/** Several of what is there, or was: while deployments are compared, each flow with its status. */
export function SeveralDetails({ items }: { readonly items: readonly SelectedItem[] }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const topology = useTopology()
  const flows = useComparedFlows()
  const hosts = items.flatMap((item) => (item.kind === 'host' ? [item.host.id] : []))
  const zones = items.flatMap((item) => (item.kind === 'zone' ? [item.id] : []))
  const connections = [
    ...items.flatMap((item) => (item.kind === 'connection' ? [item.id] : [])),
    ...spellOutZones(zones, topology),
  ]
  const { inbound, outbound, between } = listHostFlows(flows, hosts)
  const linked = flows.filter((flow) => connections.includes(connectionElement(flow)))
  const select = (ids: readonly string[]) => {
    update({ type: 'select', ids })
    focusPanel()
  }
  const leave = (left: readonly SelectedItem[]) =>
    select(items.filter((item) => !left.includes(item)).map(({ id }) => id))
  return (
    <div className="pb-4">
      <div className="flex min-h-control items-center justify-between gap-2 pt-2">
        <h2 aria-live="polite" className="text-title font-semibold">
          {messages['details.selected'](items.length)}
        </h2>
        <Button look="quiet" onClick={() => select([])} className="-mr-2 px-2!">
          {messages['details.clear']}
        </Button>
      </div>
      <ul className="flex flex-col pb-3">
        {gatherItems(items).map((alike) => (
          <Selected key={alike[0].id} items={alike} onLeave={leave} />
        ))}
      </ul>
      {hosts.length > 0 && (
        <>
          <FlowTable title={messages['details.inbound']} flows={inbound} peer="both" />
          <FlowTable title={messages['details.outbound']} flows={outbound} peer="both" />
        </>
      )}
      {between.length > 0 && (
        <FlowTable title={messages['details.between']} flows={between} peer="both" />
      )}
      {connections.length > 0 && (
        <FlowTable title={messages['details.connections']} flows={linked} peer="both" />
      )}
      <p className="text-small text-muted">{messages['details.return']}</p>
    </div>
  )
}

/** Where what is selected is found: while deployments are compared, what is gone is there, too. */
const useTopology = (): Topology =>
  useAppState((state) => selectComparison(state)?.union ?? topologyOf(state.deployment))

type SelectedProps = {
  readonly items: Group<SelectedItem>
  readonly onLeave: (items: readonly SelectedItem[]) => void
}

/** One of what is selected, or many alike, with each on demand; it can be taken out of it. */
function Selected({ items, onLeave }: SelectedProps) {
  const messages = useLaterMessages()
  const topology = useTopology()
  const [isOpen, setOpen] = useState(false)
  const name = formatItems(items, topology, messages)
  return (
    <li className="text-small">
      <div className="flex items-center justify-between gap-2">
        {items.length > 1 ? (
          <AlikeButton text={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        ) : (
          <span className="min-w-0">
            <span className="wrap-anywhere">{name}</span>
            {items[0].kind === 'host' && <HostMark host={items[0].host.id} />}
          </span>
        )}
        <Button
          look="quiet"
          square
          aria-label={messages['details.deselect'](name)}
          onClick={() => onLeave(items)}
          className="-mr-2"
        >
          <X size={14} aria-hidden />
        </Button>
      </div>
      {isOpen && (
        <ul className="flex flex-col border-l border-line pl-2.5">
          {items.map((item) => (
            <Selected key={item.id} items={[item]} onLeave={onLeave} />
          ))}
        </ul>
      )}
    </li>
  )
}

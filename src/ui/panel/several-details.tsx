import { X } from 'lucide-react'
import { hostName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { listHostFlows } from '#core/flows/list-host-flows.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { connectionElement } from '#core/topology/ids.ts'
import { spellOutZones } from '#core/topology/list-crossings.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { FlowTable } from './flow-table.tsx'
import type { SelectedItem } from './selected-items.ts'
import { useFlows } from './use-flows.ts'

export function SeveralDetails({ items }: { readonly items: readonly SelectedItem[] }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const topology = useAppState((state) => topologyOf(state.deployment))
  const flows = useFlows()
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
        {items.map((item) => (
          <li key={item.id} className="flex items-center justify-between gap-2 text-small">
            {nameOf(item, topology, messages)}
            <Button
              look="quiet"
              square
              aria-label={messages['details.deselect'](nameOf(item, topology, messages))}
              onClick={() => select(items.filter((other) => other !== item).map(({ id }) => id))}
              className="-mr-2"
            >
              <X size={14} aria-hidden />
            </Button>
          </li>
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

function nameOf(item: SelectedItem, { hosts }: Topology, messages: LaterMessages): string {
  if (item.kind === 'host') return hostName(item.host, messages)
  if (item.kind === 'zone') return messages['picture.zone'](zoneName(item.zone, messages))
  const name = (id: string) => nameById(id, hosts, (host) => hostName(host, messages))
  return messages['details.ends'](name(item.connection.source), name(item.connection.destination))
}

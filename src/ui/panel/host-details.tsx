import { hostName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { listHostFlows } from '#core/flows/list-host-flows.ts'
import type { Host } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { FindingsNote } from './findings-note.tsx'
import { FlowTable } from './flow-table.tsx'
import { HostParts } from './host-parts.tsx'
import { ListensOn, Opens } from './host-ports.tsx'
import { PanelSection } from './panel-section.tsx'
import { useFlows } from './use-flows.ts'

/** A host: what it is, what it listens on and opens, and both as lists to copy. */
export function HostDetails({ host }: { readonly host: Host }) {
  const messages = useLaterMessages()
  const topology = useAppState((state) => topologyOf(state.deployment))
  const { inbound, outbound } = listHostFlows(useFlows(), [host.id])
  return (
    <>
      <h2 aria-live="polite" className="text-title font-semibold text-balance">
        {hostName(host, messages)}
      </h2>
      <p className="pt-0.5 text-small text-muted">
        {nameById(host.zone, topology.zones, (zone) => zoneName(zone, messages))}
      </p>
      <p className="pt-1 text-small text-pretty text-soft">{messages[`about.${host.kind}`]}</p>
      <FindingsNote kind="host" id={host.id} />
      <div className="pt-3 pb-3">
        <IsolateButton host={host} />
      </div>
      <PanelSection title={messages['details.listens']}>
        <ListensOn inbound={inbound} />
      </PanelSection>
      {host.parts.length > 0 && (
        <PanelSection title={messages['details.parts']}>
          <HostParts host={host} inbound={inbound} outbound={outbound} />
        </PanelSection>
      )}
      <PanelSection title={messages['details.opens']}>
        <Opens outbound={outbound} />
      </PanelSection>
      <FlowTable title={messages['details.inbound']} flows={inbound} peer="source" />
      <FlowTable title={messages['details.outbound']} flows={outbound} peer="destination" />
      <p className="text-small text-muted">{messages['details.return']}</p>
    </>
  )
}

function IsolateButton({ host }: { readonly host: Host }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const isolated = useAppState((state) => state.view.isolate === host.id)
  return (
    <Button
      onClick={() => update({ type: 'look', view: { isolate: isolated ? '' : host.id } })}
      className="w-full"
    >
      {messages[isolated ? 'details.show-all' : 'details.isolate']}
    </Button>
  )
}

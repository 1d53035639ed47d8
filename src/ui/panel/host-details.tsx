import { Table2 } from 'lucide-react'
import { hostName, kindName } from '#core/deployment/host-name.ts'
import { listHostFlows } from '#core/flows/list-host-flows.ts'
import { elementId } from '#core/topology/ids.ts'
import type { Host } from '#core/topology/topology.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useGoToHost } from '#ui/kit/go-to-host.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useLikes } from '#ui/kit/use-likes.ts'
import { FindingsNote } from './findings-note.tsx'
import { FlowTable } from './flow-table.tsx'
import { HostForm } from './host-form.tsx'
import { HostNote } from './host-note.tsx'
import { HostParts } from './host-parts.tsx'
import { ListensOn, Opens } from './host-ports.tsx'
import { PanelSection } from './panel-section.tsx'
import { useComparedFlows } from './use-compared-flows.ts'

/** A host: what it is, what it listens on and opens, and both as lists to copy. */
export function HostDetails({ host }: { readonly host: Host }) {
  const messages = useLaterMessages()
  const { inbound, outbound } = listHostFlows(useComparedFlows(), [host.id])
  return (
    <>
      <h2 aria-live="polite" className="text-title font-semibold text-balance">
        {hostName(host, messages)}
      </h2>
      {host.name !== '' && (
        <p className="pt-0.5 text-small text-muted">{kindName(host.kind, messages)}</p>
      )}
      <AlikeNote id={host.id} />
      <p className="pt-1 text-small text-pretty text-soft">{messages[`about.${host.kind}`]}</p>
      <HostNote id={host.id} />
      <FindingsNote kind="host" ids={[host.id]} />
      <HostForm id={host.id} />
      <div className="flex gap-1.5 pb-3">
        <IsolateButton host={host} />
        <TableButton id={host.id} />
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
      className="min-w-0 flex-1"
    >
      {messages[isolated ? 'details.show-all' : 'details.isolate']}
    </Button>
  )
}

/** Of how many like hosts it is one; leads to all of them. */
function AlikeNote({ id }: { readonly id: string }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const groups = useLikes()
  const group = groups.find((ids) => ids.includes(id))
  if (!group) return null
  const select = () => {
    update({ type: 'select', ids: group.map((one) => elementId('host', one)) })
    focusPanel()
  }
  return (
    <button
      type="button"
      onClick={select}
      className="rounded-sm text-left text-small text-accent-text hover:underline pointer-coarse:min-h-control"
    >
      {messages['details.alike'](group.length)}
    </button>
  )
}

function TableButton({ id }: { readonly id: string }) {
  const messages = useLaterMessages()
  const goToHost = useGoToHost()
  return (
    <Button
      square
      aria-label={messages['details.in-table']}
      title={messages['details.in-table']}
      onClick={() => goToHost(id)}
    >
      <Table2 size={14} aria-hidden />
    </Button>
  )
}

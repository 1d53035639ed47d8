import { History } from 'lucide-react'
import type { Deployment } from '#core/deployment/deployment.ts'
import { formatChange } from '#core/deployment/format-change.ts'
import type { Change } from '#core/deployment/list-changes.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { Flow } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectChanges } from '#state/select-changes.ts'
import { selectTold } from '#state/select-told.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ChangedFlow } from './changed-flow.tsx'
import { EmptyView } from './empty-view.tsx'
import { HostButton } from './host-button.tsx'
import { OptionButton } from './option-button.tsx'
import { PanelSection } from './panel-section.tsx'

/** What the last change did: what was set, and the flows that came and went. */
export function ChangesView() {
  const messages = useLaterMessages()
  const previous = useAppState((state) => state.previous)
  const deployment = useAppState((state) => state.deployment)
  const changes = selectChanges(previous, deployment)
  if (!previous || !changes) {
    return (
      <EmptyView
        icon={History}
        title={messages['changes.none']}
        help={messages['changes.none-help']}
      />
    )
  }
  const { added, removed } = changes
  return (
    <div className="pb-4 [&>h2+section]:border-t-0">
      <h2 className="sr-only">{messages['panel.changes']}</h2>
      <PanelSection title={messages['changes.options']}>
        <ChangedSettings previous={previous} deployment={deployment} />
      </PanelSection>
      {added.length + removed.length === 0 && (
        <p className="text-small text-muted">{messages['changes.no-flow']}</p>
      )}
      <ChangedFlows
        title={messages['changes.added'](added.length)}
        flows={added}
        of={deployment}
        kind="added"
      />
      <ChangedFlows
        title={messages['changes.removed'](removed.length)}
        flows={removed}
        of={previous}
        kind="removed"
      />
    </div>
  )
}

type ChangedSettingsProps = { readonly previous: Deployment; readonly deployment: Deployment }

function ChangedSettings({ previous, deployment }: ChangedSettingsProps) {
  const messages = useLaterMessages()
  return (
    <ul className="flex flex-col gap-1.5 text-small">
      {selectTold(previous, deployment).map((change) => {
        const { name, what } = formatChange(change, previous, deployment, messages)
        return (
          <li key={keyOf(change)} className="flex items-baseline justify-between gap-3">
            <WayTo change={change} name={name} />
            <span className="text-right wrap-anywhere text-soft tabular-nums">{what}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The name of what changed, which leads to it where there is a way. */
function WayTo({ change, name }: { readonly change: Change; readonly name: string }) {
  switch (change.kind) {
    case 'option':
      return <OptionButton option={change.key} text={name} />
    case 'host':
    case 'host-added':
      return <HostButton host={change.host} text={name} />
    default:
      return <span className="wrap-anywhere">{name}</span>
  }
}

function keyOf(change: Change): string {
  switch (change.kind) {
    case 'option':
      return change.key
    case 'title':
      return change.kind
    case 'request':
      return `${change.kind} ${change.field}`
    case 'host':
      return `${change.kind} ${change.host.id} ${change.field}`
    case 'zone':
      return `${change.kind} ${change.zone.id} ${change.field}`
    case 'host-added':
    case 'host-removed':
      return `${change.kind} ${change.host.id}`
    case 'zone-added':
    case 'zone-removed':
      return `${change.kind} ${change.zone.id}`
    default:
      return assertNever(change)
  }
}

type ChangedFlowsProps = {
  readonly title: string
  readonly flows: readonly Flow[]
  readonly of: Deployment
  readonly kind: 'added' | 'removed'
}

function ChangedFlows({ title, flows, of, kind }: ChangedFlowsProps) {
  const language = useAppState((state) => state.preferences.language)
  if (flows.length === 0) return null
  const ids = new Set(flows.map((flow) => flow.id))
  const listed = listFlows(topologyOf(of), language).filter((flow) => ids.has(flow.id))
  return (
    <PanelSection title={title}>
      <ul className="flex flex-col gap-2.5">
        {listed.map((flow) => (
          <ChangedFlow key={flow.id} flow={flow} kind={kind} />
        ))}
      </ul>
    </PanelSection>
  )
}

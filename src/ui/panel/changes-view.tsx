import { History } from 'lucide-react'
import { isOptionKey } from '#core/configuration/configuration.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { formatPath, formatSetting } from '#core/deployment/format-setting.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import type { Flow } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type Changes, selectChanges } from '#state/select-changes.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ChangedFlow } from './changed-flow.tsx'
import { EmptyView } from './empty-view.tsx'
import { OptionButton } from './option-button.tsx'
import { PanelSection } from './panel-section.tsx'

/** What the last change did: the options that were set, the flows that came and went. */
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
        <ChangedSettings previous={previous} deployment={deployment} paths={changes.paths} />
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

type ChangedSettingsProps = {
  readonly previous: Deployment
  readonly deployment: Deployment
  readonly paths: Changes['paths']
}

function ChangedSettings({ previous, deployment, paths }: ChangedSettingsProps) {
  const messages = useLaterMessages()
  return (
    <ul className="flex flex-col gap-1.5 text-small">
      {paths.map((path) => (
        <li key={path} className="flex items-baseline justify-between gap-3">
          {isOptionKey(path) ? (
            <OptionButton option={path} text={messages[`option.${path}`]} />
          ) : (
            formatPath(path, deployment, messages)
          )}
          <span className="text-right wrap-anywhere text-soft tabular-nums">
            {messages['changes.from-to'](
              formatSetting(path, previous, messages),
              formatSetting(path, deployment, messages),
            )}
          </span>
        </li>
      ))}
    </ul>
  )
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

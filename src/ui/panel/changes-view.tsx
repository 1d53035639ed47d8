import { History } from 'lucide-react'
import type { Configuration } from '#core/configuration/configuration.ts'
import { formatValue } from '#core/configuration/format-value.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import type { Flow } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type Changes, selectChanges } from '#state/select-changes.ts'
import { useAppState, useMessages } from '#ui/kit/services.tsx'
import { ChangedFlow } from './changed-flow.tsx'
import { EmptyView } from './empty-view.tsx'
import { OptionButton } from './option-button.tsx'
import { PanelSection } from './panel-section.tsx'

/** What the last change did: the options that were set, the flows that came and went. */
export function ChangesView() {
  const messages = useMessages()
  const previous = useAppState((state) => state.previous)
  const configuration = useAppState((state) => state.configuration)
  const changes = selectChanges(previous, configuration)
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
        <ChangedOptions previous={previous} configuration={configuration} keys={changes.keys} />
      </PanelSection>
      {added.length + removed.length === 0 && (
        <p className="text-small text-muted">{messages['changes.no-flow']}</p>
      )}
      <ChangedFlows
        title={messages['changes.added'](added.length)}
        flows={added}
        of={configuration}
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

type ChangedOptionsProps = {
  readonly previous: Configuration
  readonly configuration: Configuration
  readonly keys: Changes['keys']
}

function ChangedOptions({ previous, configuration, keys }: ChangedOptionsProps) {
  const messages = useMessages()
  return (
    <ul className="flex flex-col gap-1.5 text-small">
      {keys.map((key) => {
        const format = (value: string | number) =>
          key === 'title'
            ? String(value) || messages['changes.untitled']
            : formatValue(key, value, messages)
        const values = messages['changes.from-to'](
          format(previous[key]),
          format(configuration[key]),
        )
        return (
          <li key={key} className="flex items-baseline justify-between gap-3">
            {key === 'title' ? (
              messages['changes.title']
            ) : (
              <OptionButton option={key} text={messages[`option.${key}`]} />
            )}
            <span className="text-right wrap-anywhere text-soft tabular-nums">{values}</span>
          </li>
        )
      })}
    </ul>
  )
}

type ChangedFlowsProps = {
  readonly title: string
  readonly flows: readonly Flow[]
  readonly of: Configuration
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

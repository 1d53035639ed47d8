import { History } from 'lucide-react'
import { useDeferredValue } from 'react'
import type { Deployment } from '#core/deployment/deployment.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import { gatherFlows } from '#core/topology/gather-flows.ts'
import type { Flow } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectChanges } from '#state/select-changes.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ChangeCauses } from './change-causes.tsx'
import { ChangedFlow } from './changed-flow.tsx'
import { ChangedSettings } from './changed-settings.tsx'
import { ComparedChanges } from './compared-changes.tsx'
import { EmptyView } from './empty-view.tsx'
import { PanelSection } from './panel-section.tsx'

/** What differs from the baseline, or else what the last change did. */
export function ChangesView() {
  const compared = useDeferredValue(useAppState(selectComparison))
  return compared ? <ComparedChanges compared={compared} /> : <LastChange />
}

/** What the last change did: what was set, why flows differ, and which came and went. */
function LastChange() {
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
      <ChangeCauses previous={previous} deployment={deployment} />
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
        {gatherFlows(listed).map((alike) => (
          <ChangedFlow key={alike[0].id} flows={alike} kind={kind} />
        ))}
      </ul>
    </PanelSection>
  )
}

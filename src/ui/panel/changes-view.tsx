import { GitCompareArrows, History } from 'lucide-react'
import { useDeferredValue } from 'react'
import type { Deployment } from '#core/deployment/deployment.ts'
import { changedPaths } from '#core/deployment/list-settings.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import { gatherFlows } from '#core/topology/gather-flows.ts'
import type { Flow } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectChanges } from '#state/select-changes.ts'
import { compare, selectComparison } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ChangeCauses } from './change-causes.tsx'
import { ChangedFlow } from './changed-flow.tsx'
import { ChangedSettings } from './changed-settings.tsx'
import { ComparedChanges, Differences } from './compared-changes.tsx'
import { EmptyView } from './empty-view.tsx'
import { PanelSection } from './panel-section.tsx'

/** What differs from the baseline, or else from when the page was opened, and what the last step did. */
export function ChangesView() {
  const compared = useDeferredValue(useAppState(selectComparison))
  return compared ? <ComparedChanges compared={compared} /> : <OwnChanges />
}

/** What the last step did, and what all steps did since the page was opened, where that is more. */
function OwnChanges() {
  const messages = useLaterMessages()
  const previous = useAppState((state) => state.previous)
  const deployment = useAppState((state) => state.deployment)
  const opened = useAppState((state) => state.opened)
  const isOther = changedPaths(opened, deployment).length > 0
  const isMore = isOther && (previous === null || changedPaths(opened, previous).length > 0)
  if (!previous && !isOther) {
    return (
      <EmptyView
        icon={History}
        title={messages['changes.none']}
        help={messages['changes.none-help']}
      />
    )
  }
  return (
    <div className="pb-4 [&>h2+section]:border-t-0">
      {!isMore && <h2 className="sr-only">{messages['panel.changes']}</h2>}
      {previous && isMore && (
        <h2 className="pt-3 text-title font-semibold">{messages['compare.last-step']}</h2>
      )}
      {previous && <LastChange previous={previous} deployment={deployment} />}
      {isMore && <SinceOpened opened={opened} deployment={deployment} />}
    </div>
  )
}

type SinceOpenedProps = { readonly opened: Deployment; readonly deployment: Deployment }

/** What is other than when the page was opened, which may have been before it was loaded again. */
function SinceOpened({ opened, deployment }: SinceOpenedProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  // Of many hosts this takes a while, for which nobody who types should wait.
  const [before, after] = [useDeferredValue(opened), useDeferredValue(deployment)]
  const baseline = { deployment: opened, source: { kind: 'opened' } } as const
  return (
    <>
      <div className="flex items-center justify-between gap-3 border-line py-3 not-first:border-t">
        <h2 className="text-title font-semibold">{messages['compare.since-opened']}</h2>
        <Button onClick={() => update({ type: 'compare', baseline })}>
          <GitCompareArrows size={14} aria-hidden />
          {messages['compare.compare']}
        </Button>
      </div>
      <Differences
        compared={compare(before, after)}
        none={<p className="text-small text-muted">{messages['changes.no-flow']}</p>}
      />
    </>
  )
}

type LastChangeProps = { readonly previous: Deployment; readonly deployment: Deployment }

/** What the last change did: what was set, why flows differ, and which came and went. */
function LastChange({ previous, deployment }: LastChangeProps) {
  const messages = useLaterMessages()
  const changes = selectChanges(previous, deployment)
  if (!changes) return null
  const { added, removed } = changes
  return (
    <>
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
    </>
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

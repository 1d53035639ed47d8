import type { ReactNode } from 'react'
import type { ComparedFlow, ComparedStatus } from '#core/comparison/comparison.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { PanelSection } from './panel-section.tsx'

type ComparedNoteProps = {
  /** What became of what is selected. */
  readonly status: ComparedStatus
  /** Whether a flow is of it. */
  readonly isOf: (flow: ComparedFlow) => boolean
  /** What else is to be told. */
  readonly children?: ReactNode
}

/** What became of something that is selected, and how many of its flows came, went and changed. */
export function ComparedNote({ status, isOf, children }: ComparedNoteProps) {
  const messages = useLaterMessages()
  const flows = useAppState((state) => selectComparison(state)?.comparison.flows)
  if (!flows) return null
  const differing = flows.filter((flow) => isOf(flow) && flow.status !== 'unchanged')
  return (
    <div className="pt-2">
      <PanelSection
        title={messages['compare.against']}
        action={<StatusSign status={status} named />}
      >
        {children}
        {differing.length > 0 && (
          <p className="text-small text-soft">
            <StatusCounts things={differing} what={messages['compare.flows']} />
          </p>
        )}
      </PanelSection>
    </div>
  )
}

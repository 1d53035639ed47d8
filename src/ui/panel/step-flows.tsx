import { useState } from 'react'
import type { StepChange } from '#core/comparison/compare-steps.ts'
import type { ComparedStatus } from '#core/comparison/comparison.ts'
import { formatEnds } from '#core/flows/format-ends.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { gatherConnections, listFirsts, type ToldConnections } from '#core/topology/gather-flows.ts'
import { connectionId } from '#core/topology/ids.ts'
import type { ListedStep } from '#core/topology/walkthroughs/list-steps.ts'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AlikeButton, AlikeMembers } from './alike-flows.tsx'
import { useComparedFlows } from './use-compared-flows.ts'

type StepFlowsProps = {
  readonly step: ListedStep
  /** What became of it: then the flows that are of it no more are listed, too. */
  readonly change: StepChange | undefined
}

/** The connections of a step with their ports; many like ones are one, with each on demand. */
export function StepFlows({ step, change }: StepFlowsProps) {
  const ids = new Set([...step.flows.map((flow) => flow.id), ...(change?.ofFlow.keys() ?? [])])
  const flows = useComparedFlows().filter((flow) => ids.has(flow.id))
  if (flows.length === 0) return null
  return (
    <ul className="flex flex-col gap-1">
      {[...groupBy(flows, ({ id }) => change?.ofFlow.get(id))].flatMap(([status, alike]) =>
        gatherConnections(alike).map((told) => (
          <li key={`${status} ${connectionId(told[0][0])}`} className="flex flex-col gap-1">
            <Told told={told} status={status} />
          </li>
        )),
      )}
    </ul>
  )
}

type ToldProps = {
  readonly told: ToldConnections<ListedFlow>
  readonly status: ComparedStatus | undefined
}

/** So many hosts of a role, or the one that there is, and each of them once it is asked for. */
function Told({ told, status }: ToldProps) {
  const messages = useLaterMessages()
  const [isOpen, setOpen] = useState(false)
  const firsts = listFirsts(told)
  const text = formatEnds(firsts, 'both', messages)
  return (
    <>
      <span className="text-note wrap-anywhere text-muted">
        {told.length > 1 ? (
          <AlikeButton text={text} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        ) : (
          text
        )}
      </span>
      <span className="flex items-center gap-1.5">
        {status && status !== 'unchanged' && <StatusSign status={status} />}
        <FlowChips flows={told[0]} />
      </span>
      {isOpen && <AlikeMembers flows={firsts} leading={false} />}
    </>
  )
}

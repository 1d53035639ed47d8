import { useState } from 'react'
import { formatEnds } from '#core/flows/format-ends.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { gatherConnections, listFirsts, type ToldConnections } from '#core/topology/gather-flows.ts'
import { connectionId } from '#core/topology/ids.ts'
import type { ListedStep } from '#core/topology/walkthroughs/list-steps.ts'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AlikeButton, AlikeMembers } from './alike-flows.tsx'
import { useFlows } from './use-flows.ts'

/** The connections of a step with their ports; many like ones are one, with each on demand. */
export function StepFlows({ step }: { readonly step: ListedStep }) {
  const ids = new Set(step.flows.map((flow) => flow.id))
  const flows = useFlows().filter((flow) => ids.has(flow.id))
  return (
    <ul className="flex flex-col gap-1">
      {gatherConnections(flows).map((told) => (
        <li key={connectionId(told[0][0])} className="flex flex-col gap-1">
          <Told told={told} />
        </li>
      ))}
    </ul>
  )
}

/** So many hosts of a role, or the one that there is, and each of them once it is asked for. */
function Told({ told }: { readonly told: ToldConnections<ListedFlow> }) {
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
      <FlowChips flows={told[0]} />
      {isOpen && <AlikeMembers flows={firsts} leading={false} />}
    </>
  )
}

import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { parseHostId } from '#core/deployment/host-id.ts'
import { kindName } from '#core/deployment/host-name.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { connectionId } from '#core/topology/ids.ts'
import {
  gatherConnections,
  type ToldConnections,
} from '#core/topology/walkthroughs/gather-connections.ts'
import type { ListedStep } from '#core/topology/walkthroughs/list-steps.ts'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useFlows } from './use-flows.ts'

/** The connections of a step with their ports; many like ones are one, with each on demand. */
export function StepFlows({ step }: { readonly step: ListedStep }) {
  const ids = new Set(step.flows.map((flow) => flow.id))
  const flows = useFlows().filter((flow) => ids.has(flow.id))
  return (
    <ul className="flex flex-col gap-1">
      {gatherConnections(flows).map((told) => {
        const [first] = told
        return (
          <li key={connectionId(first[0])} className="flex flex-col gap-1">
            {told.length > 1 ? (
              <Gathered told={told} />
            ) : (
              <span className="text-note wrap-anywhere text-muted">
                <Ends flow={first[0]} />
              </span>
            )}
            <FlowChips flows={first} />
          </li>
        )
      })}
    </ul>
  )
}

function Ends({ flow }: { readonly flow: ListedFlow }) {
  const messages = useLaterMessages()
  return messages['details.ends'](flow.sourceName, flow.destinationName)
}

/** So many hosts of a role, or the one that there is, and each connection once it is asked for. */
function Gathered({ told }: { readonly told: ToldConnections<ListedFlow> }) {
  const messages = useLaterMessages()
  const [isOpen, setOpen] = useState(false)
  const flows = told.map(([first]) => first)
  const nameOf = (end: 'source' | 'destination'): string => {
    const ids = new Set(flows.map((flow) => flow[end]))
    const [id = ''] = ids
    const kind = parseHostId(id)?.kind
    if (ids.size === 1 || !kind) return flows[0]?.[`${end}Name`] ?? id
    return messages['walks.hosts'](kindName(kind, messages), ids.size)
  }
  const Arrow = isOpen ? ChevronDown : ChevronRight
  return (
    <>
      {/* Above the button that covers the step. */}
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="relative -ml-1 flex items-start gap-1 rounded-sm px-1 text-left text-note wrap-anywhere text-muted hover:text-accent-text pointer-coarse:min-h-9 pointer-coarse:items-center"
      >
        <Arrow size={12} aria-hidden className="mt-0.75 shrink-0 pointer-coarse:mt-0" />
        {messages['details.ends'](nameOf('source'), nameOf('destination'))}
      </button>
      {isOpen && (
        <ul className="flex flex-col gap-0.5 border-l border-line pl-3 text-note text-muted">
          {flows.map((flow) => (
            <li key={flow.id} className="wrap-anywhere">
              <Ends flow={flow} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

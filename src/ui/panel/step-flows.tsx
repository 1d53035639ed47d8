import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { HostKind } from '#core/configuration/network-terms.ts'
import { parseHostId } from '#core/deployment/host-id.ts'
import { kindName } from '#core/deployment/host-name.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
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
        const [[first]] = told
        return (
          <li key={connectionId(first)} className="flex flex-col gap-1">
            {told.length > 1 ? <Gathered told={told} /> : <Single flows={told[0]} />}
          </li>
        )
      })}
    </ul>
  )
}

function Single({ flows }: { readonly flows: Group<ListedFlow> }) {
  return (
    <>
      <span className="text-note wrap-anywhere text-muted">
        <Ends flow={flows[0]} />
      </span>
      <FlowChips flows={flows} />
    </>
  )
}

function Ends({ flow }: { readonly flow: ListedFlow }) {
  const messages = useLaterMessages()
  return messages['details.ends'](flow.sourceName, flow.destinationName)
}

/** So many hosts of a role, or the one that there is, and each of them once it is asked for. */
function Gathered({ told }: { readonly told: ToldConnections<ListedFlow> }) {
  const messages = useLaterMessages()
  const [isOpen, setOpen] = useState(false)
  const Arrow = isOpen ? ChevronDown : ChevronRight
  const flows = told.map(([first]) => first)
  const [sources, destinations] = [listEnds(flows, 'source'), listEnds(flows, 'destination')]
  const formatEnds = (ends: readonly End[]): string => {
    const [{ name, kind } = { name: '', kind: null }] = ends
    return ends.length > 1 && kind
      ? messages['walks.hosts'](kindName(kind, messages), ends.length)
      : name
  }
  const many = [sources, destinations].filter((ends) => ends.length > 1)
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
        {messages['details.ends'](formatEnds(sources), formatEnds(destinations))}
      </button>
      <FlowChips flows={told[0]} />
      {isOpen && (
        <div className="border-l border-line pl-2.5 text-note text-muted">
          {many.length === 1 ? (
            <p className="break-keep wrap-anywhere">
              {messages['view.list']((many[0] ?? []).map(({ name }) => name))}
            </p>
          ) : (
            <ul>
              {flows.map((flow) => (
                <li key={flow.id} className="wrap-anywhere">
                  <Ends flow={flow} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  )
}

type End = { readonly name: string; readonly kind: HostKind | null }

/** The hosts at one end of some flows, each once. */
const listEnds = (flows: readonly ListedFlow[], end: 'source' | 'destination'): readonly End[] =>
  [...groupBy(flows, (flow) => flow[end])].map(([id, [flow]]) => ({
    name: flow[`${end}Name`],
    kind: parseHostId(id)?.kind ?? null,
  }))

import { type ReactNode, useState } from 'react'
import { tellFlowWas } from '#core/comparison/tell-flow-was.ts'
import { formatEnds, type Peer } from '#core/flows/format-ends.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { toFlowTable } from '#core/flows/list-host-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { gatherFlows } from '#core/topology/gather-flows.ts'
import { type Compared, selectComparison } from '#state/select-comparison.ts'
import { SharedChip } from '#ui/kit/flow-chips.tsx'
import { FlowMark } from '#ui/kit/flow-mark.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AlikeButton, AlikeMembers } from './alike-flows.tsx'
import { ConnectionButton } from './connection-button.tsx'
import { CopyListButton } from './copy-list-button.tsx'
import { PanelSection } from './panel-section.tsx'

type FlowTableProps = {
  readonly title: string
  readonly flows: readonly ListedFlow[]
  /** Which end is named; both where the list is of more than one host. */
  readonly peer: Peer
  /** Whether the flows are those of the baseline: none of them is gone there. */
  readonly isEarlier?: boolean
  /** What stands between the title and the list. */
  readonly children?: ReactNode
}

/**
 * A list of flows in little room, alike ones as one, and a button that copies all of it as a table.
 * While deployments are compared it says of each flow what became of it.
 */
export function FlowTable({ title, flows, peer, isEarlier = false, children }: FlowTableProps) {
  const messages = useLaterMessages()
  const compared = useAppState(selectComparison)
  const empty = flows.length === 0
  const differing = flows.flatMap(({ id }) => {
    const known = compared?.flows.get(id)
    return known && known.status !== 'unchanged' ? [known] : []
  })
  const gone = isEarlier ? [] : differing.filter(({ status }) => status === 'removed')
  return (
    <PanelSection
      title={`${title} (${flows.length - gone.length})`}
      action={
        empty ? null : (
          <span className="flex items-center gap-2 text-small">
            {differing.length > 0 && (
              <StatusCounts things={differing} what={messages['compare.flows']} />
            )}
            <CopyListButton table={toTable(flows, compared, messages)} list={title} />
          </span>
        )
      }
    >
      {children}
      {empty ? (
        <p className="text-small text-muted">{messages['details.no-flows']}</p>
      ) : (
        <table aria-label={title} className="w-full border-collapse text-small">
          <thead>
            <tr className="text-left text-note text-muted">
              <th scope="col" className="py-1 pr-2 font-normal">
                {messages['details.peer']}
              </th>
              <th scope="col" className="py-1 pr-2 font-normal">
                {messages['column.port']}
              </th>
              <th scope="col" className="py-1 font-normal">
                {messages['details.rows']}
              </th>
            </tr>
          </thead>
          <tbody>
            {gatherCompared(flows, compared, messages).map((alike) => (
              <FlowRow key={alike[0].id} flows={alike} peer={peer} />
            ))}
          </tbody>
        </table>
      )}
    </PanelSection>
  )
}

/** What became of a flow, in words; undefined while nothing is compared. */
function tellMark(
  { id }: ListedFlow,
  compared: Compared | null,
  messages: LaterMessages,
): string | undefined {
  const known = compared?.flows.get(id)
  if (!compared || !known) return undefined
  const was = tellFlowWas(known, compared.flows, messages)
  const status = messages[`comparison.status.${known.status}`]
  return was === '' ? status : messages['view.list']([status, was])
}

/** Alike ones are one only where the same became of them. */
const gatherCompared = (
  flows: readonly ListedFlow[],
  compared: Compared | null,
  messages: LaterMessages,
): readonly Group<ListedFlow>[] =>
  [...groupBy(flows, (flow) => tellMark(flow, compared, messages)).values()].flatMap((alike) =>
    gatherFlows(alike),
  )

/** What is copied says of each flow what the list says, or what is gone would read as wanted. */
function toTable(
  flows: readonly ListedFlow[],
  compared: Compared | null,
  messages: LaterMessages,
): Table {
  const table = toFlowTable(flows, messages)
  if (!compared) return table
  const words = flows.map((flow) => tellMark(flow, compared, messages))
  return {
    heading: [messages['comparison.status'], ...table.heading],
    rows: table.rows.map((row, index) => [words[index] ?? '', ...row]),
  }
}

type FlowRowProps = {
  readonly flows: Group<ListedFlow>
  readonly peer: Peer
}

/** A flow, or many alike, with each of them on demand. */
function FlowRow({ flows, peer }: FlowRowProps) {
  const messages = useLaterMessages()
  const [isOpen, setOpen] = useState(false)
  const [flow] = flows
  const name = formatEnds(flows, peer, messages)
  return (
    <>
      <tr
        data-flow={flows.map(({ id }) => id).join(' ')}
        className="border-t border-line align-top"
      >
        <td className="pt-1.5 pr-2">
          {flows.length > 1 ? (
            <AlikeButton text={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
          ) : (
            <ConnectionButton flow={flow} text={name} />
          )}
          <span className="block pt-0.5 text-note">
            <FlowMark flow={flow.id} />
          </span>
        </td>
        <td className="pt-1.5 pr-2">
          <SharedChip flows={flows} />
          {flow.protocol && (
            <span className="block pt-0.5 text-note text-muted">
              {flow.transport.toUpperCase()}
            </span>
          )}
        </td>
        <td className="pt-1.5 text-note text-soft">{flow.rows.join(' ')}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={3} className="pt-0.5">
            <AlikeMembers flows={flows} leading />
          </td>
        </tr>
      )}
      <tr>
        <td colSpan={3} className="pt-0.5 pb-1.5 text-note text-pretty text-muted">
          {flow.purpose}
        </td>
      </tr>
    </>
  )
}

import { type ReactNode, useState } from 'react'
import type { ComparedStatus } from '#core/comparison/comparison.ts'
import { formatEnds, type Peer } from '#core/flows/format-ends.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { toFlowTable } from '#core/flows/list-host-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { gatherFlows } from '#core/topology/gather-flows.ts'
import { SharedChip } from '#ui/kit/flow-chips.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AlikeButton, AlikeMembers } from './alike-flows.tsx'
import { ConnectionButton } from './connection-button.tsx'
import { CopyListButton } from './copy-list-button.tsx'
import { PanelSection } from './panel-section.tsx'

type Statuses = ReadonlyMap<string, ComparedStatus>

type FlowTableProps = {
  readonly title: string
  readonly flows: readonly ListedFlow[]
  /** Which end is named; both where the list is of more than one host. */
  readonly peer: Peer
  /** What became of each while deployments are compared: then the table says so of all of them. */
  readonly statuses?: Statuses | undefined
  /** What stands between the title and the list. */
  readonly children?: ReactNode
}

/** A list of flows in little room, alike ones as one, and a button that copies all of it as a table. */
export function FlowTable({ title, flows, peer, statuses, children }: FlowTableProps) {
  const messages = useLaterMessages()
  const empty = flows.length === 0
  return (
    <PanelSection
      title={`${title} (${flows.length})`}
      action={
        empty ? null : <CopyListButton table={toTable(flows, statuses, messages)} list={title} />
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
            {gatherByStatus(flows, statuses).map((alike) => (
              <FlowRow
                key={alike[0].id}
                flows={alike}
                peer={peer}
                status={statuses?.get(alike[0].id)}
              />
            ))}
          </tbody>
        </table>
      )}
    </PanelSection>
  )
}

/** Alike ones are one only where the same became of them. */
const gatherByStatus = (
  flows: readonly ListedFlow[],
  statuses: Statuses | undefined,
): readonly Group<ListedFlow>[] =>
  [...groupBy(flows, ({ id }) => statuses?.get(id)).values()].flatMap((alike) => gatherFlows(alike))

/** What is copied says of each flow what the list says, or what is gone would read as wanted. */
function toTable(
  flows: readonly ListedFlow[],
  statuses: Statuses | undefined,
  messages: LaterMessages,
): Table {
  const table = toFlowTable(flows, messages)
  if (!statuses) return table
  const words = flows.map(
    ({ id }) => messages[`comparison.status.${statuses.get(id) ?? 'unchanged'}`],
  )
  return {
    heading: [messages['comparison.status'], ...table.heading],
    rows: table.rows.map((row, index) => [words[index] ?? '', ...row]),
  }
}

type FlowRowProps = {
  readonly flows: Group<ListedFlow>
  readonly peer: Peer
  readonly status: ComparedStatus | undefined
}

/** A flow, or many alike, with each of them on demand. */
function FlowRow({ flows, peer, status }: FlowRowProps) {
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
          {status && (
            <span className="block pt-0.5 text-note">
              <StatusSign status={status} named />
            </span>
          )}
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

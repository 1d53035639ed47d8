import type { ReactNode } from 'react'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { toFlowTable } from '#core/flows/list-host-flows.ts'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ConnectionButton } from './connection-button.tsx'
import { CopyListButton } from './copy-list-button.tsx'
import { PanelSection } from './panel-section.tsx'

type FlowTableProps = {
  readonly title: string
  readonly flows: readonly ListedFlow[]
  /** Which end is named; both where the list is of more than one host. */
  readonly peer: 'source' | 'destination' | 'both'
  /** What stands between the title and the list. */
  readonly children?: ReactNode
}

/** A list of flows in little room, and a button that copies all of it as a table. */
export function FlowTable({ title, flows, peer, children }: FlowTableProps) {
  const messages = useLaterMessages()
  const empty = flows.length === 0
  return (
    <PanelSection
      title={`${title} (${flows.length})`}
      action={empty ? null : <CopyListButton table={toFlowTable(flows, messages)} list={title} />}
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
            {flows.map((flow) => (
              <FlowRow key={flow.id} flow={flow} peer={peer} />
            ))}
          </tbody>
        </table>
      )}
    </PanelSection>
  )
}

function FlowRow({
  flow,
  peer,
}: {
  readonly flow: ListedFlow
  readonly peer: 'source' | 'destination' | 'both'
}) {
  const messages = useLaterMessages()
  const both = messages['details.ends'](flow.sourceName, flow.destinationName)
  const name = peer === 'both' ? both : flow[`${peer}Name`]
  return (
    <>
      <tr data-flow={flow.id} className="border-t border-line align-top">
        <td className="pt-1.5 pr-2">
          <ConnectionButton flow={flow} text={name} />
        </td>
        <td className="pt-1.5 pr-2">
          <FlowChips flows={[flow]} />
          {flow.protocol && (
            <span className="block pt-0.5 text-note text-muted">
              {flow.transport.toUpperCase()}
            </span>
          )}
        </td>
        <td className="pt-1.5 text-note text-soft">{flow.rows.join(' ')}</td>
      </tr>
      <tr>
        <td colSpan={3} className="pt-0.5 pb-1.5 text-note text-pretty text-muted">
          {flow.purpose}
        </td>
      </tr>
    </>
  )
}

import { formatFlowCell, listFootnotes } from '#core/flows/flow-columns.ts'
import { asksForPort, type FlowQuery } from '#core/flows/flow-query.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { FamilySign } from '#ui/kit/family-sign.tsx'
import { FlowMark } from '#ui/kit/flow-mark.tsx'
import { FlowResults } from '#ui/kit/flow-results.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { FoundText } from './found-text.tsx'
import { columnName, type TableColumn } from './table-columns.ts'

type FlowCellProps = {
  readonly flow: ListedFlow
  readonly column: TableColumn
  readonly query: FlowQuery
}

/** A cell, and the name of its column for where the rows are cards without a head. */
export function FlowCell(props: FlowCellProps) {
  const messages = useLaterMessages()
  return (
    <td data-column={props.column}>
      <span className="ports-label">{columnName(props.column, messages)}</span>
      <CellContent {...props} />
    </td>
  )
}

function CellContent({ flow, column, query }: FlowCellProps) {
  const messages = useLaterMessages()
  if (column === 'status') return <FlowMark flow={flow.id} />
  if (column === 'result') return <FlowResults flows={[flow]} />
  const text = formatFlowCell(flow, column, messages)
  switch (column) {
    case 'port':
      return asksForPort(query, { port: flow.port, transports: [flow.transport] }) ? (
        <mark>{text}</mark>
      ) : (
        text
      )
    case 'protocol':
      return <ProtocolContent flow={flow} query={query} />
    case 'basis':
      return (
        <span className="ports-basis" data-basis={flow.basis}>
          {text}
        </span>
      )
    case 'purpose':
      return (
        <span className="ports-purpose" title={text}>
          <FoundText text={text} query={query} />
        </span>
      )
    case 'footnotes':
      return listFootnotes(flow).length > 0 ? text : null
    case 'source':
    case 'destination':
      return <HostContent text={text} addresses={flow[`${column}Addresses`]} query={query} />
    default:
      return <FoundText text={text} query={query} />
  }
}

type HostContentProps = {
  readonly text: string
  readonly addresses: string
  readonly query: FlowQuery
}

/** A host's name, and where it is. */
function HostContent({ text, addresses, query }: HostContentProps) {
  return (
    <>
      <FoundText text={text} query={query} />
      {addresses !== '' && (
        <span className="block text-note wrap-anywhere text-muted">
          <FoundText text={addresses} query={query} />
        </span>
      )}
    </>
  )
}

/** What the list prints; else the service that the port is known for, set apart from that. */
function ProtocolContent({ flow, query }: Omit<FlowCellProps, 'column'>) {
  const messages = useLaterMessages()
  const printed = formatFlowCell(flow, 'protocol', messages)
  return (
    <span className="ports-protocol" title={messages[`family.${flow.family}`]}>
      <FamilySign family={flow.family} />
      {printed ? (
        <span className={flow.protocol ? '' : 'text-muted'}>
          <FoundText text={printed} query={query} />
        </span>
      ) : (
        <span className="text-muted">{messages['ports.not-printed']}</span>
      )}
    </span>
  )
}

import type { Messages } from '#core/messages/messages.ts'
import type { Table } from '../tables/table.ts'
import type { ListedFlow } from './list-flows.ts'

/** What is opened on some hosts, and what they open; in the order of the flows. */
export type HostFlows = {
  readonly inbound: readonly ListedFlow[]
  readonly outbound: readonly ListedFlow[]
}

/** The flows of some hosts. One between two of them is inbound of one and outbound of the other. */
export const listHostFlows = (
  flows: readonly ListedFlow[],
  hosts: readonly string[],
): HostFlows => ({
  inbound: flows.filter((flow) => hosts.includes(flow.destination)),
  outbound: flows.filter((flow) => hosts.includes(flow.source)),
})

/** Flows as a table that stands alone, as it is pasted into a document. */
export const toFlowTable = (flows: readonly ListedFlow[], messages: Messages): Table => ({
  heading: [
    messages['column.source'],
    messages['column.destination'],
    messages['column.transport'],
    messages['column.port'],
    messages['column.protocol'],
    messages['column.purpose'],
    messages['column.rows'],
  ],
  rows: flows.map((flow) => [
    flow.sourceName,
    flow.destinationName,
    flow.transport.toUpperCase(),
    String(flow.port),
    flow.protocol?.toUpperCase() ?? '',
    flow.purpose,
    flow.rows.join(' '),
  ]),
})

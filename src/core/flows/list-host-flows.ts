import type { Messages } from '#core/messages/messages.ts'
import { type FlowColumn, formatFlowCell, listAddressCells } from './flow-columns.ts'
import type { ListedFlow } from './list-flows.ts'
import type { Table } from './table.ts'

/** What is opened on some hosts from outside and what they open there; in the order of the flows. */
export type HostFlows = {
  readonly inbound: readonly ListedFlow[]
  readonly outbound: readonly ListedFlow[]
  /** From one of the hosts to another of them. */
  readonly between: readonly ListedFlow[]
}

/** The flows of some hosts, each in one of the lists. */
export function listHostFlows(flows: readonly ListedFlow[], hosts: readonly string[]): HostFlows {
  const to = flows.filter((flow) => hosts.includes(flow.destination))
  const from = flows.filter((flow) => hosts.includes(flow.source))
  return {
    inbound: to.filter((flow) => !from.includes(flow)),
    outbound: from.filter((flow) => !to.includes(flow)),
    between: to.filter((flow) => from.includes(flow)),
  }
}

const tableColumns = [
  'source',
  'destination',
  'transport',
  'port',
  'protocol',
  'purpose',
  'rows',
] as const satisfies readonly FlowColumn[]

/** Flows as a table that stands alone, as it is pasted into a document. */
export function toFlowTable(flows: readonly ListedFlow[], messages: Messages): Table {
  const addresses = listAddressCells(flows, messages)
  return {
    heading: [...tableColumns.map((column) => messages[`column.${column}`]), ...addresses.heading],
    rows: flows.map((flow) => [
      ...tableColumns.map((column) => formatFlowCell(flow, column, messages)),
      ...addresses.cellsOf(flow),
    ]),
  }
}

import { findRow } from '#core/matrix/matrix.ts'
import type { FootnoteId } from '#core/matrix/matrix-row.ts'
import type { Messages } from '#core/messages/messages.ts'
import { serviceNames } from '#core/topology/port-text.ts'
import type { ListedFlow } from './list-flows.ts'

/** What a table says of a flow, from left to right. */
export const flowColumns = [
  'number',
  'source',
  'source-zone',
  'destination',
  'destination-zone',
  'transport',
  'port',
  'protocol',
  'rows',
  'basis',
  'purpose',
  'footnotes',
] as const

export type FlowColumn = (typeof flowColumns)[number]

/** What stands in the other columns already, or matters to few; a user can show them. */
export const defaultHiddenColumns: readonly FlowColumn[] = ['source-zone', 'destination-zone']

/**
 * The text of a cell in every table of flows. Where the list prints no protocol it is the service
 * that the port is known for, or ''.
 */
export function formatFlowCell(flow: ListedFlow, column: FlowColumn, messages: Messages): string {
  switch (column) {
    case 'number':
      return flow.number
    case 'source':
      return flow.sourceName
    case 'source-zone':
      return flow.sourceZone
    case 'destination':
      return flow.destinationName
    case 'destination-zone':
      return flow.destinationZone
    case 'transport':
      return flow.transport.toUpperCase()
    case 'port':
      return String(flow.port)
    case 'protocol':
      return flow.protocol?.toUpperCase() ?? (flow.service ? serviceNames[flow.service] : '')
    case 'rows':
      return flow.rows.join(' ')
    case 'basis':
      return messages[`basis.${flow.basis}`]
    case 'purpose':
      return flow.purpose
    case 'footnotes':
      return listFootnotes(flow)
        .map((id) => `※${id}`)
        .join(' ')
  }
}

/** What stands behind all other columns of a table that is taken away, where there is any of it. */
const addressColumns = ['source-address', 'destination-address'] as const

/** The heading and the cells for the addresses of flows; none where no host has one. */
export function listAddressCells(
  flows: readonly ListedFlow[],
  messages: Messages,
): {
  readonly heading: readonly string[]
  readonly cellsOf: (flow: ListedFlow) => readonly string[]
} {
  const isKnown = flows.some((flow) => flow.sourceAddresses + flow.destinationAddresses !== '')
  return isKnown
    ? {
        heading: addressColumns.map((column) => messages[`column.${column}`]),
        cellsOf: ({ sourceAddresses, destinationAddresses }) => [
          sourceAddresses,
          destinationAddresses,
        ],
      }
    : { heading: [], cellsOf: () => [] }
}

/** The footnotes that the rows of a flow carry, each once, in their order. */
export const listFootnotes = (flow: Pick<ListedFlow, 'rows'>): readonly FootnoteId[] =>
  [...new Set(flow.rows.flatMap((id) => findRow(id)?.footnotes ?? []))].toSorted()

/** The footnotes of several flows, each once. */
export const collectFootnotes = (flows: readonly ListedFlow[]): readonly FootnoteId[] =>
  [...new Set(flows.flatMap(listFootnotes))].toSorted()

export const isFlowColumn = (id: string): id is FlowColumn =>
  flowColumns.some((column) => column === id)

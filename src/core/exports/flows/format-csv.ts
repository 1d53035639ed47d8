import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import { disarmFormula } from '../tables/disarm-formula.ts'
import { listFlows } from './list-flows.ts'

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** The flows as CSV (RFC 4180) with a heading, one line a flow; UTF-8 with a byte order mark. */
export function formatCsv(topology: Topology, language: Language): string {
  const messages = messagesFor(language)
  const heading = [
    messages['column.number'],
    messages['column.source'],
    messages['column.source-zone'],
    messages['column.destination'],
    messages['column.destination-zone'],
    messages['column.transport'],
    messages['column.port'],
    messages['column.protocol'],
    messages['column.rows'],
    messages['column.basis'],
    messages['column.purpose'],
  ]
  const lines = listFlows(topology, language).map((flow, index) => [
    String(index + 1),
    flow.sourceName,
    flow.sourceZone,
    flow.destinationName,
    flow.destinationZone,
    flow.transport.toUpperCase(),
    String(flow.port),
    flow.protocol?.toUpperCase() ?? '',
    flow.rows.join(' '),
    messages[`basis.${flow.basis}`],
    flow.purpose,
  ])
  return byteOrderMark + [heading, ...lines].map(formatLine).join('')
}

const formatLine = (cells: readonly string[]): string => `${cells.map(formatCell).join(',')}\r\n`

/** One cell, quoted where the format wants it, and never a formula. */
export function formatCell(text: string): string {
  const inert = disarmFormula(text)
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

import type { Configuration } from '#core/configuration/configuration.ts'
import { flowColumns, formatFlowCell } from '#core/flows/flow-columns.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import { disarmFormula } from '../tables/disarm-formula.ts'

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** The columns of the file; footnotes are marks of the list, which the file does not carry. */
const csvColumns = flowColumns.filter((column) => column !== 'footnotes')

/**
 * The flows as CSV (RFC 4180) with a heading, one line a flow; UTF-8 with a byte order mark. The
 * last column is the deployment's fingerprint, as it stands on its pictures.
 */
export function formatCsv(
  topology: Topology,
  configuration: Configuration,
  language: Language,
): string {
  const messages = messagesFor(language)
  const sign = fingerprint(configuration)
  const heading = [
    ...csvColumns.map((column) => messages[`column.${column}`]),
    messages['column.fingerprint'],
  ]
  const lines = listFlows(topology, language).map((flow) => [
    ...csvColumns.map((column) => formatFlowCell(flow, column, messages)),
    sign,
  ])
  return byteOrderMark + [heading, ...lines].map(formatLine).join('')
}

const formatLine = (cells: readonly string[]): string => `${cells.map(formatCell).join(',')}\r\n`

/** One cell, quoted where the format wants it, and never a formula. */
export function formatCell(text: string): string {
  const inert = disarmFormula(text)
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

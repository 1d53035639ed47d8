import type { Deployment } from '#core/deployment/deployment.ts'
import { flowColumns, formatFlowCell, listAddressCells } from '#core/flows/flow-columns.ts'
import { listFlows, listShownFlows } from '#core/flows/list-flows.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { listResultCells } from '#core/rules/verification/tabulate-results.ts'
import { disarmFormula } from '#core/text/disarm-formula.ts'
import type { Topology } from '#core/topology/topology.ts'

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** What stands between two cells: lists in Excel are separated as the machine's region has it. */
export const separators = { comma: ',', semicolon: ';', tab: '\t' } as const

export type SeparatorName = keyof typeof separators

export const separatorNames = ['comma', 'semicolon', 'tab'] as const satisfies SeparatorName[]

/**
 * The flows as CSV (RFC 4180) with a heading, one line a flow; UTF-8 with a byte order mark. The
 * column behind them is the deployment's fingerprint, as it stands on its pictures, and where hosts
 * have addresses these stand behind it; results of a verification, where they are wanted, come last.
 * Of a part there are the flows alone: what the file is
 * called says that it is one.
 */
export function formatCsv(
  topology: Topology,
  deployment: Deployment,
  language: Language,
  separator: SeparatorName = 'comma',
  part: Topology = topology,
  verification: VerificationState | null = null,
): string {
  const messages = laterMessagesFor(language)
  const sign = fingerprint(deployment)
  const addresses = listAddressCells(listFlows(topology, language), messages)
  const results = listResultCells(verification, messages)
  const heading = [
    ...flowColumns.map((column) => messages[`column.${column}`]),
    messages['column.fingerprint'],
    ...addresses.heading,
    ...results.heading,
  ]
  const lines = listShownFlows(part, topology, language).map((flow) => [
    ...flowColumns.map((column) => formatFlowCell(flow, column, messages)),
    sign,
    ...addresses.cellsOf(flow),
    ...results.cellsOf(flow.id),
  ])
  return formatRows([heading, ...lines], separator)
}

/** Rows as CSV (RFC 4180), in UTF-8 with a byte order mark. */
export function formatRows(rows: readonly (readonly string[])[], separator: SeparatorName): string {
  const between = separators[separator]
  return byteOrderMark + rows.map((cells) => formatLine(cells, between)).join('')
}

const formatLine = (cells: readonly string[], between: string): string =>
  `${cells.map((cell) => formatCell(cell, between)).join(between)}\r\n`

/** One cell, quoted where the format wants it, and never a formula. */
export function formatCell(text: string, between: string = separators.comma): string {
  const inert = disarmFormula(text)
  const needsQuotes = /["\r\n]/.test(inert) || inert.includes(between)
  return needsQuotes ? `"${inert.replaceAll('"', '""')}"` : inert
}

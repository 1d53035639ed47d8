import type { Comparison } from '#core/comparison/comparison.ts'
import type { Table } from '#core/flows/table.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { formatRows } from '../flows/format-csv.ts'
import { formatRequestSheets } from '../rules/format-request.ts'
import type { RequestId } from '../rules/rule-formats.ts'
import { escapeMarkdownLine } from '../tables/format-markdown.ts'
import { tabulateAskedRules } from './tabulate-asked-rules.ts'
import { tabulateChangeMatrix } from './tabulate-change-matrix.ts'
import { listChangeRequest } from './tabulate-change-request.ts'

type Write = (comparison: Comparison, language: Language) => string

/** The files of a request, for a change alone. */
const writers: Readonly<Record<RequestId, Write>> = {
  'rules-csv': (comparison, language) =>
    formatSigned(tabulateAskedRules(comparison, language), comparison, language),
  'matrix-csv': (comparison, language) =>
    formatSigned(tabulateChangeMatrix(comparison, language), comparison, language),
  'request-md': formatMarkdown,
}

/** What a person asks for to get from the rules before to those after, and another approves. */
export const formatChangeRequest = (
  id: RequestId,
  comparison: Comparison,
  language: Language,
): string => writers[id](comparison, language)

/** A table as CSV; the fingerprints of both deployments are its last columns. */
function formatSigned(
  { heading, rows }: Table,
  { before, after }: Comparison,
  language: Language,
): string {
  const messages = laterMessagesFor(language)
  const titles = (['before', 'after'] as const).map((side) =>
    messages['option.is'](messages['column.fingerprint'], messages[`comparison.${side}`]),
  )
  const signs = [before, after].map(fingerprint)
  return formatRows([[...heading, ...titles], ...rows.map((row) => [...row, ...signs])], 'comma')
}

function formatMarkdown(comparison: Comparison, language: Language): string {
  const sheets = listChangeRequest(comparison, language)
  const none = laterMessagesFor(language)['comparison.none-of-these']
  return `${formatRequestSheets(sheets, language)}${sheets.length === 0 ? `\n${escapeMarkdownLine(none)}\n` : ''}`
}

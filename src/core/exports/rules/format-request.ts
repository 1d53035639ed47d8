import { fingerprint } from '#core/link/fingerprint.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { formatRows } from '../flows/format-csv.ts'
import { escapeMarkdown, formatMarkdownTable } from '../tables/format-markdown.ts'
import { listRequestSheets, type RequestSource, tabulatePart } from './request-sheets.ts'

/** The rules as CSV, in the columns of a request; the fingerprint of the deployment is the last. */
export function formatRulesCsv(source: RequestSource): string {
  const { heading, rows } = tabulatePart(source)
  const sign = fingerprint(source.deployment)
  const title = laterMessagesFor(source.language)['column.fingerprint']
  return formatRows([[...heading, title], ...rows.map((row) => [...row, sign])], 'comma')
}

/** The whole request as Markdown, a table under each heading. */
export function formatRequestMarkdown(source: RequestSource): string {
  const { 'request.title': title } = laterMessagesFor(source.language)
  const sheets = listRequestSheets(source).map(
    (sheet, index) =>
      `## ${index + 1}. ${escapeMarkdown(sheet.title)}\n\n${formatMarkdownTable(sheet.table)}`,
  )
  return [`# ${escapeMarkdown(title)}\n`, ...sheets].join('\n')
}

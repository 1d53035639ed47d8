import type { Table } from '#core/flows/table.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { formatRows } from '../flows/format-csv.ts'
import { escapeMarkdown, formatMarkdownTable } from '../tables/format-markdown.ts'
import { listRequestSheets, type RequestSheet } from './request-sheets.ts'
import type { RequestSource } from './request-source.ts'
import { tabulateMatrix } from './tabulate-boundaries.ts'
import { tabulatePart } from './tabulate-part.ts'

/** The rules as CSV, in the columns of a request. */
export const formatRulesCsv = (source: RequestSource): string =>
  formatSigned(tabulatePart(source), source)

/** From which zone to which what goes, as CSV. */
export const formatMatrixCsv = (source: RequestSource): string =>
  formatSigned(tabulateMatrix(source), source)

/** A table as CSV; the fingerprint of the deployment is its last column. */
function formatSigned({ heading, rows }: Table, source: RequestSource): string {
  const sign = fingerprint(source.deployment)
  const title = laterMessagesFor(source.language)['column.fingerprint']
  return formatRows([[...heading, title], ...rows.map((row) => [...row, sign])], 'comma')
}

/** The whole request as Markdown, a table under each heading. */
export const formatRequestMarkdown = (source: RequestSource): string =>
  formatRequestSheets(listRequestSheets(source), source.language)

/** Tables of a request under its title, each with a heading. */
export function formatRequestSheets(sheets: readonly RequestSheet[], language: Language): string {
  const { 'request.title': title } = laterMessagesFor(language)
  const parts = sheets.map(
    (sheet, index) =>
      `## ${index + 1}. ${escapeMarkdown(sheet.title)}\n\n${formatMarkdownTable(sheet.table)}`,
  )
  return [`# ${escapeMarkdown(title)}\n`, ...parts].join('\n')
}

import type { Comparison } from '#core/comparison/comparison.ts'
import type { Table } from '#core/flows/table.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import type { WrittenShape } from '../office/drawing/format-shapes.ts'
import { assembleSheets, type Content, type Fact, toTable } from '../office/xlsx/assemble-sheets.ts'
import type { Sheet } from '../office/xlsx/workbook.ts'
import { comparisonLink, nameDeployment, tellCounts } from './describe-comparison.ts'
import { listChangeRequest } from './tabulate-change-request.ts'
import {
  tabulateFlowChanges,
  tabulateHostChanges,
  tabulateSettingChanges,
} from './tabulate-comparison.ts'
import { tabulateCauses } from './tell-causes.ts'

/**
 * The sheets of a comparison: cover, the picture of the difference, reasons, settings, flows, hosts,
 * and, where some firewall has to be touched, the request for that.
 */
export function listComparisonSheets(
  comparison: Comparison,
  language: Language,
  shapes: readonly WrittenShape[],
): Sheet[] {
  const messages = laterMessagesFor(language)
  const settings = tabulateSettingChanges(comparison, language)
  const contents: Content[] = [
    { title: messages['tab.diagram'], rows: [], isTable: false, shapes },
    toTable(messages['comparison.causes'], tabulateCauses(comparison, language)),
    toTable(messages['comparison.settings'], settings),
    toTable(messages['comparison.flows'], tabulateFlowChanges(comparison, language)),
    toTable(messages['tab.hosts'], tabulateHostChanges(comparison, language)),
    ...listChangeRequest(comparison, language).map(({ title, table }) => toTable(title, table)),
  ]
  const cover = {
    title: messages['comparison.title'],
    facts: listFacts(comparison, settings, messages),
  }
  return assembleSheets(cover, contents, messages)
}

function listFacts(comparison: Comparison, settings: Table, messages: LaterMessages): Fact[] {
  const { before, after, hosts, flows, rules } = comparison
  return [
    { label: messages['comparison.before'], text: nameDeployment(before, messages) },
    { label: messages['comparison.after'], text: nameDeployment(after, messages) },
    { label: messages['comparison.flows'], text: tellCounts(flows, messages) },
    { label: messages['tab.hosts'], text: tellCounts(hosts, messages) },
    { label: messages['comparison.rules'], text: tellCounts(rules, messages) },
    { label: messages['comparison.settings'], text: listFewSettings(settings, messages) },
    { label: messages['xlsx.date'], text: '' },
    { label: messages['print.link'], text: comparisonLink(comparison) },
  ]
}

/** So many lines that the cover stays a page; a sheet has all of them. */
const mostSettings = 20

function listFewSettings({ rows }: Table, messages: LaterMessages): string {
  if (rows.length === 0) return messages['comparison.none-of-these']
  const lines = rows.map(([name = '', what = '']) => messages['option.is'](name, what))
  return [...lines.slice(0, mostSettings), ...(lines.length > mostSettings ? ['…'] : [])].join('\n')
}

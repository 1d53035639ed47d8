import type { Comparison } from '#core/comparison/comparison.ts'
import type { Table } from '#core/flows/table.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import type { PortsTable } from '#core/scene/draw-ports-table.ts'
import type { Topology } from '#core/topology/topology.ts'
import { dropEmptyColumns } from './drop-empty-columns.ts'
import { listComparedCards } from './list-compared-cards.ts'
import {
  type ToldColumn,
  tabulateCardChanges,
  tabulateFlowChanges,
  tabulateRulesByCard,
  tabulateSettingChanges,
} from './tabulate-comparison.ts'

/** What of a flow has room on a page. */
const flowColumns = [
  'source',
  'destination',
  'chip',
  'purpose',
  'rows',
] as const satisfies readonly ToldColumn[]

/** Of the width of a page, for each column of a table that is read. */
const shares = {
  settings: [0.35, 0.65],
  flows: [0.08, 0.19, 0.14, 0.1, 0.27, 0.06, 0.08, 0.08],
  rules: [0.08, 0.2, 0.2, 0.16, 0.2, 0.16],
  hosts: [0.08, 0.2, 0.14, 0.15, 0.27, 0.16],
} as const

export type ReadingTableId = keyof typeof shares

/**
 * What differs, for people who read it on pages or slides: by the cards of the picture, without what
 * stays and without columns that would be empty. Where nothing of a kind differs it has no table.
 */
export function listReadingTables(
  comparison: Comparison,
  pictured: Topology,
  language: Language,
): (PortsTable & { readonly id: ReadingTableId })[] {
  const messages = laterMessagesFor(language)
  const cards = listComparedCards(pictured, messages)
  const flows = comparison.flows.filter(({ status }) => status !== 'unchanged')
  const tables: readonly (readonly [ReadingTableId, string, Table])[] = [
    ['settings', messages['comparison.settings'], tabulateSettingChanges(comparison, language)],
    [
      'flows',
      messages['comparison.flows'],
      tabulateFlowChanges({ ...comparison, flows }, language, flowColumns, cards),
    ],
    ['rules', messages['comparison.rules'], tabulateRulesByCard(comparison, cards, language)],
    ['hosts', messages['tab.hosts'], tabulateCardChanges(comparison, pictured, language)],
  ]
  return tables
    .filter(([, , { rows }]) => rows.length > 0)
    .map(([id, label, table]) => ({
      id,
      label,
      ...dropEmptyColumns({ ...table, shares: shares[id] }),
    }))
}

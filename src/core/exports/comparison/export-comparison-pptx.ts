import type { Comparison } from '#core/comparison/comparison.ts'
import type { Table } from '#core/flows/table.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import type { PortsTable } from '#core/scene/draw-ports-table.ts'
import type { OfficeDocument } from '../office/office-document.ts'
import { makePresentation } from '../office/pptx/make-presentation.ts'
import type { LayOut } from '../picture/make-picture.ts'
import { comparisonLink, describeComparison, tellCounts } from './describe-comparison.ts'
import { type ComparisonSettings, drawUnionNatively } from './draw-union.ts'
import { tabulateFlowChanges } from './tabulate-comparison.ts'
import { tabulateCauses } from './tell-causes.ts'

/**
 * A presentation of what differs between two deployments: the picture as shapes, then why, then the
 * flows that differ, as far as there are any. Rejects when the layout does.
 */
export async function exportComparisonPptx(
  comparison: Comparison,
  settings: ComparisonSettings,
  layOut: LayOut,
): Promise<OfficeDocument> {
  const { language } = settings
  const { before, after } = comparison
  const plain = { ...settings, titleBlock: false, ground: 'transparent', margin: 'none' } as const
  const picture = await drawUnionNatively(comparison, plain, layOut)
  const messages = laterMessagesFor(language)
  const title = messages['comparison.title']
  const link = comparisonLink(comparison)
  const lines = describeComparison(comparison, language)
  const slides = {
    picture,
    title,
    line: [
      `${fingerprint(before)} → ${fingerprint(after)}`,
      messages['option.is'](messages['comparison.flows'], tellCounts(comparison.flows, messages)),
    ].join(' · '),
    notes: { lines: [title, ...lines], link, isAddress: false },
    tables: listTables(comparison, language),
  }
  return makePresentation(slides, { deployment: after, title, link }, settings)
}

/** What of a flow has room on a slide. */
const slideColumns = ['source', 'destination', 'transport', 'port', 'purpose', 'rows'] as const

function listTables(comparison: Comparison, language: Language): PortsTable[] {
  const messages = laterMessagesFor(language)
  const differing = comparison.flows.filter(({ status }) => status !== 'unchanged')
  const tables: readonly (readonly [string, Table, readonly number[]])[] = [
    [messages['comparison.causes'], tabulateCauses(comparison, language), [0.2, 0.54, 0.13, 0.13]],
    [
      messages['comparison.flows'],
      tabulateFlowChanges({ ...comparison, flows: differing }, language, slideColumns),
      [0.08, 0.15, 0.15, 0.08, 0.06, 0.23, 0.07, 0.09, 0.09],
    ],
  ]
  return tables
    .filter(([, { rows }]) => rows.length > 0)
    .map(([label, table, shares]) => ({ label, ...table, shares }))
}

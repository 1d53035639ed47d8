import type { Comparison } from '#core/comparison/comparison.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import type { PortsTable } from '#core/scene/draw-ports-table.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { OfficeDocument } from '../office/office-document.ts'
import { makePresentation } from '../office/pptx/make-presentation.ts'
import type { LayOut } from '../picture/make-picture.ts'
import { comparisonLink, describeComparison, nameSides, tellCounts } from './describe-comparison.ts'
import { type ComparisonSettings, drawUnionNatively } from './draw-union.ts'
import { listReadingTables } from './list-reading-tables.ts'
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
  const { after } = comparison
  const plain = { ...settings, titleBlock: false, ground: 'transparent', margin: 'none' } as const
  const { union, ...picture } = await drawUnionNatively(comparison, plain, layOut)
  const messages = laterMessagesFor(language)
  const title = messages['comparison.title']
  const link = comparisonLink(comparison)
  const lines = describeComparison(comparison, language)
  const slides = {
    picture,
    title,
    line: [
      nameSides(comparison, messages),
      messages['option.is'](messages['comparison.flows'], tellCounts(comparison.flows, messages)),
    ].join(' · '),
    notes: { lines: [title, ...lines], link, isAddress: false },
    tables: listTables(comparison, union, language),
  }
  return makePresentation(slides, { deployment: after, title, link }, settings)
}

/** Why, then the flows that differ, by the cards of the picture. */
function listTables(comparison: Comparison, union: Topology, language: Language): PortsTable[] {
  const messages = laterMessagesFor(language)
  const causes = {
    label: messages['comparison.causes'],
    ...tabulateCauses(comparison, language),
    shares: [0.2, 0.54, 0.13, 0.13],
  }
  return [
    ...(causes.rows.length > 0 ? [causes] : []),
    ...listReadingTables(comparison, union, language).filter(({ id }) => id === 'flows'),
  ]
}

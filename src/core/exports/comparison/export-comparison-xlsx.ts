import type { Comparison } from '#core/comparison/comparison.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { rootRelations, writeProperties } from '../office/document-properties.ts'
import { type OfficeDocument, previewOf } from '../office/office-document.ts'
import { packOffice } from '../office/pack-office.ts'
import { formatSheetShapes } from '../office/xlsx/format-sheet-shapes.ts'
import { workbookPath, writeWorkbook } from '../office/xlsx/write-workbook.ts'
import type { LayOut } from '../picture/make-picture.ts'
import { renderSvg } from '../svg/render-svg.ts'
import { comparisonLink } from './describe-comparison.ts'
import { type ComparisonSettings, drawUnionNatively } from './draw-union.ts'
import { listComparisonSheets } from './list-comparison-sheets.ts'

/** A workbook of what differs between two deployments, and of who has to do what. Rejects when the layout does. */
export async function exportComparisonXlsx(
  comparison: Comparison,
  settings: ComparisonSettings,
  layOut: LayOut,
): Promise<OfficeDocument> {
  // The cover says what is compared, and a sheet is its own ground.
  const plain = { ...settings, titleBlock: false, margin: 'none' } as const
  const { drawing, scene } = await drawUnionNatively(comparison, plain, layOut)
  const { before, after } = comparison
  const sheets = listComparisonSheets(
    comparison,
    settings.language,
    formatSheetShapes(drawing, settings),
  )
  const title = laterMessagesFor(settings.language)['comparison.title']
  const footer = `Portscape ${fingerprint(before)} → ${fingerprint(after)}`
  const content = packOffice(rootRelations(workbookPath), [
    ...writeWorkbook(sheets, footer),
    ...writeProperties({ deployment: after, title, link: comparisonLink(comparison) }),
  ])
  const pages = { kind: 'sheets', count: sheets.length } as const
  return { content, preview: { ...previewOf(renderSvg(scene, '')), pages } }
}

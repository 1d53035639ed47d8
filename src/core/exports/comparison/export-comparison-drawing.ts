import type { Comparison } from '#core/comparison/comparison.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { DrawioFile } from '../drawio/export-drawio.ts'
import { formatMxfile } from '../drawio/format-mxfile.ts'
import { type OfficeDocument, previewOf } from '../office/office-document.ts'
import type { LayOut } from '../picture/make-picture.ts'
import { renderSvg } from '../svg/render-svg.ts'
import { makeVisioDocument } from '../vsdx/export-vsdx.ts'
import { comparisonLink } from './describe-comparison.ts'
import { type ComparisonSettings, drawUnionNatively } from './draw-union.ts'

/** The picture of a comparison as a drawing of Visio. Rejects when the layout does. */
export async function exportComparisonVsdx(
  comparison: Comparison,
  settings: ComparisonSettings,
  layOut: LayOut,
): Promise<OfficeDocument> {
  const picture = await drawUnionNatively(comparison, settings, layOut)
  const { title } = picture.drawing
  const facts = { deployment: comparison.after, title, link: comparisonLink(comparison) }
  return makeVisioDocument(picture, facts, settings.language)
}

/** The picture of a comparison as a file of draw.io. Rejects when the layout does. */
export async function exportComparisonDrawio(
  comparison: Comparison,
  settings: ComparisonSettings,
  layOut: LayOut,
): Promise<DrawioFile> {
  const { drawing, scene } = await drawUnionNatively(comparison, settings, layOut)
  const facts = { link: comparisonLink(comparison), fingerprint: fingerprint(comparison.after) }
  return { content: formatMxfile(drawing, facts), preview: previewOf(renderSvg(scene, '')) }
}

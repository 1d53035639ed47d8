import type { Comparison } from '#core/comparison/comparison.ts'
import type { SvgPicture } from '../picture/export-svg.ts'
import type { LayOut } from '../picture/make-picture.ts'
import { fitPicture } from '../picture/place.ts'
import { renderSvg } from '../svg/render-svg.ts'
import { comparisonLink } from './describe-comparison.ts'
import { type ComparisonSettings, drawUnion } from './draw-union.ts'

/** The picture of a comparison. Opened again it gives both deployments. Rejects when the layout does. */
export async function exportComparisonSvg(
  comparison: Comparison,
  settings: ComparisonSettings,
  layOut: LayOut,
): Promise<SvgPicture> {
  const { scene } = await drawUnion(comparison, settings, layOut)
  const svg = renderSvg(scene, comparisonLink(comparison), {
    editable: settings.editable,
    placed: fitPicture(scene.size, settings.place),
  })
  return { svg, scene }
}

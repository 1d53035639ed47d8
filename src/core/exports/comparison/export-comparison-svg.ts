import type { Comparison } from '#core/comparison/comparison.ts'
import { gatherCompared, listStatuses, uniteTopologies } from '#core/comparison/unite-topologies.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { drawNotes } from '#core/scene/draw-notes.ts'
import type { TitleBlock } from '#core/scene/draw-title-block.ts'
import { overlayComparison } from '#core/scene/overlay-comparison.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import type { SvgPicture } from '../picture/export-svg.ts'
import type { LayOut } from '../picture/make-picture.ts'
import { margins, type PictureSettings } from '../picture/picture-settings.ts'
import { fitPicture } from '../picture/place.ts'
import { renderSvg } from '../svg/render-svg.ts'
import { describeSides, tellCounts } from './describe-comparison.ts'
import { tabulateSettingChanges } from './tabulate-comparison.ts'

/**
 * The union of both deployments with what became of each host and port. Ports stand on the lines,
 * since a number would be another one in each of the two. Opened again it gives the later one.
 * Rejects when the layout does.
 */
export async function exportComparisonSvg(
  comparison: Comparison,
  settings: Omit<PictureSettings, 'shown' | 'ports'>,
  layOut: LayOut,
): Promise<SvgPicture> {
  const { language, theme } = settings
  const messages = laterMessagesFor(language)
  const statuses = listStatuses(comparison)
  const union = gatherCompared(uniteTopologies(comparison), statuses, everything.unfolded)
  const scene = composeScene(await layOut(union, language), {
    messages,
    theme,
    ground: settings.ground,
    title: messages['comparison.title'],
    legend: settings.legend,
    margin: margins[settings.margin],
    notes: drawNotes({
      titleBlock: settings.titleBlock ? describe(comparison, language) : null,
      portsTable: null,
    }),
    overlay: overlayComparison(statuses, theme, messages),
  })
  const svg = renderSvg(scene, encodeDeployment(comparison.after), {
    editable: settings.editable,
    placed: fitPicture(scene.size, settings.place),
  })
  return { svg, scene }
}

function describe(comparison: Comparison, language: PictureSettings['language']): TitleBlock {
  const messages = laterMessagesFor(language)
  const { rows } = tabulateSettingChanges(comparison, language)
  const settings = rows.map(([name = '', what = '']) => messages['option.is'](name, what))
  return {
    title: messages['comparison.title'],
    lines: [
      ...describeSides(comparison, messages),
      ...(settings.length === 0 ? [] : [settings.join(' · ')]),
      messages['option.is'](messages['comparison.flows'], tellCounts(comparison.flows, messages)),
      messages['option.is'](messages['comparison.rules'], tellCounts(comparison.rules, messages)),
    ],
    link: null,
  }
}

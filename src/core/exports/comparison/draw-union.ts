import type { Comparison } from '#core/comparison/comparison.ts'
import { gatherCompared, listStatuses, uniteTopologies } from '#core/comparison/unite-topologies.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { drawNotes } from '#core/scene/draw-notes.ts'
import type { TitleBlock } from '#core/scene/draw-title-block.ts'
import { overlayComparison } from '#core/scene/overlay-comparison.ts'
import type { Scene } from '#core/scene/scene.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { listNativeShapes } from '../native/list-native-shapes.ts'
import type { NativePicture } from '../native/make-native-drawing.ts'
import type { LayOut, PlannedPicture } from '../picture/make-picture.ts'
import { margins, type PictureSettings } from '../picture/picture-settings.ts'
import { describeComparison } from './describe-comparison.ts'

/** A comparison has all there is, with its ports on the lines: a number would be another in each. */
export type ComparisonSettings = Omit<PictureSettings, 'shown' | 'ports'>

type DrawnUnion = {
  readonly scene: Scene
  /** What it was laid out from, with like hosts as one. */
  readonly union: Topology
}

/** The union of both deployments with what became of each host and port. Rejects when the layout does. */
export async function drawUnion(
  comparison: Comparison,
  settings: ComparisonSettings,
  layOut: LayOut,
): Promise<DrawnUnion> {
  const { topology: union, compose } = planUnion(comparison, settings)
  return { scene: compose(await layOut(union, settings.language)), union }
}

/** All of the picture but its layout, for those who cannot wait for one. */
export function planUnion(comparison: Comparison, settings: ComparisonSettings): PlannedPicture {
  const { language, theme } = settings
  const messages = laterMessagesFor(language)
  const statuses = listStatuses(comparison)
  const compose = (laidOut: LaidOutTopology): Scene =>
    composeScene(laidOut, {
      messages,
      theme,
      ground: settings.ground,
      title: messages['comparison.title'],
      legend: settings.legend,
      margin: margins[settings.margin],
      notes: drawNotes({
        titleBlock: settings.titleBlock ? toTitleBlock(comparison, language) : null,
        portsTable: null,
      }),
      overlay: overlayComparison(statuses, theme, messages),
    })
  return { topology: gatherUnion(comparison), compose }
}

/** All that either deployment has, with like hosts as one where the same became of them. */
export const gatherUnion = (comparison: Comparison): Topology =>
  gatherCompared(uniteTopologies(comparison), listStatuses(comparison), everything)

const toTitleBlock = (
  comparison: Comparison,
  language: PictureSettings['language'],
): TitleBlock => ({
  title: laterMessagesFor(language)['comparison.title'],
  lines: describeComparison(comparison, language),
  link: null,
})

/** The union as shapes that programs can move. Rejects when the layout does. */
export async function drawUnionNatively(
  comparison: Comparison,
  settings: ComparisonSettings,
  layOut: LayOut,
): Promise<NativePicture & Pick<DrawnUnion, 'union'>> {
  const { scene, union } = await drawUnion(comparison, settings, layOut)
  const drawing = listNativeShapes(scene, union, laterMessagesFor(settings.language))
  return { scene, union, drawing }
}

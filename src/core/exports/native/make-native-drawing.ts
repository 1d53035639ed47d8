import { type Result, succeed } from '#core/kit/result.ts'
import { messagesFor } from '#core/messages/messages.ts'
import type { Scene } from '#core/scene/scene.ts'
import {
  type LayOut,
  type NothingShown,
  type PictureSource,
  planPicture,
} from '../picture/make-picture.ts'
import type { PictureSettings } from '../picture/picture-settings.ts'
import { listNativeShapes } from './list-native-shapes.ts'
import type { NativeDrawing } from './native-drawing.ts'

/** A picture as shapes that programs can move, beside the picture itself. */
export type NativePicture = { readonly drawing: NativeDrawing; readonly scene: Scene }

/** The native drawing of a deployment: what the SVG of the same settings shows. Rejects when the layout does. */
export async function makeNativeDrawing(
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
): Promise<Result<NativePicture, NothingShown>> {
  const planned = planPicture(source, settings)
  if (!planned.ok) return planned
  const { topology, compose } = planned.value
  const scene = compose(await layOut(topology, settings.language))
  const drawing = listNativeShapes(scene, topology, messagesFor(settings.language))
  return succeed({ drawing, scene })
}

import { type Result, succeed } from '#core/kit/result.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import type { Scene } from '#core/scene/scene.ts'
import { renderSvg } from '../svg/render-svg.ts'
import { type LayOut, makePicture, type NothingShown, type PictureSource } from './make-picture.ts'
import type { PictureSettings } from './picture-settings.ts'
import { fitPicture } from './place.ts'

/** A finished picture: its shapes, and the SVG that draws them. */
export type SvgPicture = { readonly svg: string; readonly scene: Scene }

/** The picture as it is exported; the browser and the command line write the same bytes. */
export async function exportSvg(
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
): Promise<Result<SvgPicture, NothingShown>> {
  const scene = await makePicture(source, settings, layOut)
  if (!scene.ok) return scene
  const svg = renderSvg(scene.value, encodeDeployment(source.deployment), {
    editable: settings.editable,
    placed: fitPicture(scene.value.size, settings.place),
  })
  return succeed({ svg, scene: scene.value })
}

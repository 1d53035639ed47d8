import { fail, type Result, succeed } from '#core/kit/result.ts'
import type { FileContent, FileTools } from '../file-content.ts'
import type { SvgPicture } from '../picture/export-svg.ts'
import type { PictureLook, Scale } from '../picture/picture-settings.ts'
import { placePicture, pxPerMetre } from '../picture/place.ts'
import { signPng } from './png-chunks.ts'

/** Pixels have no size and cannot be edited: what an SVG says of itself must not change them. */
export const forPixels = <Settings extends PictureLook>(settings: Settings) =>
  ({ ...settings, editable: false, place: 'free' }) as const

/** A picture as PNG, with the link inside, as many pixels as it has and the size of its place. */
export async function exportPng<Problem>(
  picture: SvgPicture,
  link: string,
  { scale, place }: Pick<PictureLook, 'place'> & { readonly scale: Scale },
  rasterise: FileTools<Problem>['rasterise'],
): Promise<Result<FileContent, Problem>> {
  const raster = await rasterise(picture, scale)
  if (!raster.ok) return fail(raster.problem)
  const { png, missingSigns } = raster.value
  const { scene } = picture
  return succeed({
    content: signPng(png, link, scale * pxPerMetre(scene.size, place)),
    missingSigns,
    placed: placePicture(scene, place),
  })
}

import { encodeConfiguration } from '#core/link/encode-configuration.ts'
import { renderSvg } from '../svg/render-svg.ts'
import { type LayOut, makePicture, type PictureSource } from './make-picture.ts'
import type { PictureSettings } from './picture-settings.ts'

/** The bytes of an exported SVG; the browser and the command line write the same ones. */
export const exportSvg = async (
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
): Promise<string> =>
  renderSvg(await makePicture(source, settings, layOut), encodeConfiguration(source.configuration))

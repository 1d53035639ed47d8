import { type Result, succeed } from '#core/kit/result.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { documentLink } from '../document-link.ts'
import { makeNativeDrawing } from '../native/make-native-drawing.ts'
import { type DocumentPreview, previewOf } from '../office/office-document.ts'
import type { LayOut, NothingShown, PictureSource } from '../picture/make-picture.ts'
import type { PictureSettings } from '../picture/picture-settings.ts'
import { renderSvg } from '../svg/render-svg.ts'
import { formatMxfile } from './format-mxfile.ts'

/** The text of a file, and the picture in it as an SVG. */
export type DrawioFile = { readonly content: string; readonly preview: DocumentPreview }

/** The picture as a file of draw.io. Rejects when the layout does. */
export async function exportDrawio(
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
): Promise<Result<DrawioFile, NothingShown>> {
  const made = await makeNativeDrawing(source, settings, layOut)
  if (!made.ok) return made
  const { drawing, scene } = made.value
  const facts = { link: documentLink(source), fingerprint: fingerprint(source.deployment) }
  return succeed({
    content: formatMxfile(drawing, facts),
    preview: previewOf(renderSvg(scene, '')),
  })
}

import { type Result, succeed } from '#core/kit/result.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { documentLink } from '../document-link.ts'
import { makeNativeDrawing, type NativePicture } from '../native/make-native-drawing.ts'
import {
  type DocumentFacts,
  rootRelations,
  writeProperties,
} from '../office/document-properties.ts'
import { type OfficeDocument, previewOf } from '../office/office-document.ts'
import { packOffice } from '../office/pack-office.ts'
import type { LayOut, NothingShown, PictureSource } from '../picture/make-picture.ts'
import type { PictureSettings } from '../picture/picture-settings.ts'
import { renderSvg } from '../svg/render-svg.ts'
import { formatPage, formatPageSheet } from './visio-page.ts'
import { visioDocumentRelation, visioPaths, writeVisioParts } from './visio-parts.ts'

/** The picture as a drawing of Visio 2013 and later. Rejects when the layout does. */
export async function exportVsdx(
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
): Promise<Result<OfficeDocument, NothingShown>> {
  const made = await makeNativeDrawing(source, settings, layOut)
  if (!made.ok) return made
  const { deployment } = source
  const { title } = made.value.drawing
  const facts = { deployment, title, link: documentLink(source) }
  return succeed(makeVisioDocument(made.value, facts, settings.language))
}

/** A native drawing on the one page of a document. */
export function makeVisioDocument(
  { drawing, scene }: NativePicture,
  facts: DocumentFacts,
  language: Language,
): OfficeDocument {
  const sheet = formatPageSheet(drawing, language)
  const content = packOffice(rootRelations(visioPaths.document, visioDocumentRelation), [
    ...writeVisioParts(messagesFor(language)['tab.diagram'], sheet, formatPage(drawing, language)),
    ...writeProperties(facts),
  ])
  return { content, preview: previewOf(renderSvg(scene, '')) }
}

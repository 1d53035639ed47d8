import { type Result, succeed } from '#core/kit/result.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { documentLink } from '../../document-link.ts'
import { makeNativeDrawing } from '../../native/make-native-drawing.ts'
import type { LayOut, NothingShown, PictureSource } from '../../picture/make-picture.ts'
import type { PictureSettings } from '../../picture/picture-settings.ts'
import { renderSvg } from '../../svg/render-svg.ts'
import { rootRelations, writeProperties } from '../document-properties.ts'
import { type OfficeDocument, previewOf } from '../office-document.ts'
import { packOffice } from '../pack-office.ts'
import { formatSheetShapes } from './format-sheet-shapes.ts'
import { listSheets } from './list-sheets.ts'
import { workbookPath, writeWorkbook } from './write-workbook.ts'

/**
 * A workbook: what the deployment is and where it is from, the picture as shapes that can be moved,
 * its tables, and what a request for its firewall rules has. Rejects when the layout does.
 */
export async function exportXlsx(
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
): Promise<Result<OfficeDocument, NothingShown>> {
  // The cover has the title, a sheet the table of ports, and a sheet is its own ground.
  const plain = { ...settings, titleBlock: false, margin: 'none' } as const
  const picture = await makeNativeDrawing({ ...source, tableBelow: false }, plain, layOut)
  if (!picture.ok) return picture
  const { drawing, scene } = picture.value
  const { deployment, page, verification = null } = source
  const { language } = settings
  const topology = topologyOf(deployment)
  const part = narrowTopology(topology, settings.shown)
  const title = toOneLine(deployment.title) || messagesFor(language)['picture.title']
  const document = { deployment, page, topology, part, language, verification }
  const sheets = listSheets(document, title, formatSheetShapes(drawing, settings))
  const content = packOffice(rootRelations(workbookPath), [
    ...writeWorkbook(sheets, `Portscape ${fingerprint(deployment)}`),
    ...writeProperties({ deployment, title, link: documentLink(source) }),
  ])
  const pages = { kind: 'sheets', count: sheets.length } as const
  return succeed({ content, preview: { ...previewOf(renderSvg(scene, '')), pages } })
}

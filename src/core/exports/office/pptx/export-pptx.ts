import type { Box, Size } from '#core/kit/geometry.ts'
import { type Result, succeed } from '#core/kit/result.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { themes } from '#core/scene/theme.ts'
import { gatherAsWanted } from '#core/topology/gather-hosts.ts'
import { narrowTopology } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { documentLink } from '../../document-link.ts'
import { makeNativeDrawing } from '../../native/make-native-drawing.ts'
import type { NativeDrawing } from '../../native/native-drawing.ts'
import { listNumberedPorts } from '../../picture/list-numbered-ports.ts'
import {
  describeDeployment,
  describePart,
  type LayOut,
  type NothingShown,
  type PictureSource,
} from '../../picture/make-picture.ts'
import type { PictureSettings } from '../../picture/picture-settings.ts'
import { smallestSize } from '../../picture/place.ts'
import { rootRelations, writeProperties } from '../document-properties.ts'
import { type DrawingTarget, unitsPerInch, unitsPerPx } from '../drawing/drawing-target.ts'
import { formatShapes } from '../drawing/format-shapes.ts'
import type { OfficeDocument } from '../office-document.ts'
import { packOffice } from '../pack-office.ts'
import {
  divideSlide,
  firstShapeId,
  formatSlide,
  type SlideText,
  slideFonts,
} from './format-slide.ts'
import { paths, writeMasters } from './master-parts.ts'
import { type Page, writePages } from './presentation-parts.ts'
import { previewSlide } from './preview-slide.ts'
import { slideSizes } from './slide-size.ts'
import { formatTable, splitRows } from './table-slides.ts'

/** A picture is made larger than its own size at most so many times. */
const mostScale = 2 * unitsPerPx

/**
 * A presentation: the picture as shapes on one slide, with what it is and its link in the notes, and
 * the ports in tables on the slides after it where they are wanted or numbers stand for them.
 */
export async function exportPptx(
  source: PictureSource,
  settings: PictureSettings,
  layOut: LayOut,
): Promise<Result<OfficeDocument, NothingShown>> {
  // The slide has a title, a ground and a rim of its own.
  const plain = { ...settings, titleBlock: false, ground: 'transparent', margin: 'none' } as const
  // The slides behind have the table of ports.
  const picture = await makeNativeDrawing({ ...source, tableBelow: false }, plain, layOut)
  if (!picture.ok) return picture
  const size = slideSizes[settings.slide]
  const { scene, drawing } = picture.value
  const place = fitDrawing(drawing.size, divideSlide(size).content)
  const text = describePicture(drawing, source, settings)
  const pages = [
    drawPicturePage(drawing, text, place, source, settings, size),
    ...drawTablePages(source, settings, size),
  ]
  const { title } = describeSource(source, settings)
  const { deployment } = source
  const content = packOffice(rootRelations(paths.presentation), [
    ...writePages(pages, size, settings.language),
    ...writeMasters(divideSlide(size).title, slideFonts),
    ...writeProperties({ deployment, title, link: documentLink(source) }),
  ])
  return succeed({
    content,
    preview: {
      svg: previewSlide(scene, text, size, place),
      pages: { kind: 'slides', count: pages.length },
      smallestText: (smallestSize(scene) * place.scale) / unitsPerPoint,
    },
  })
}

const unitsPerPoint = unitsPerInch / 72

const shownOf = (source: PictureSource, { shown }: PictureSettings) =>
  narrowTopology(topologyOf(source.deployment), shown)

/** What every slide says of the deployment, and its notes say in full. */
function describeSource(source: PictureSource, settings: PictureSettings) {
  const { deployment } = source
  const messages = messagesFor(settings.language)
  const part = describePart(shownOf(source, settings), topologyOf(deployment), messages)
  const { title, lines } = describeDeployment(deployment, part, '', settings.language)
  return { title: title ?? '', lines, part }
}

/** What the slide of the picture says beside it. */
function describePicture(
  drawing: NativeDrawing,
  source: PictureSource,
  settings: PictureSettings,
): SlideText {
  const { title, part } = describeSource(source, settings)
  const origin = messagesFor(settings.language)['picture.origin'](fingerprint(source.deployment))
  return textOf(title, [origin, ...part].join(' · '), drawing.description, settings)
}

function drawPicturePage(
  drawing: NativeDrawing,
  text: SlideText,
  place: Pick<DrawingTarget, 'scale' | 'corner'>,
  source: PictureSource,
  settings: PictureSettings,
  size: Size,
): Page {
  const target: DrawingTarget = {
    prefix: 'p',
    language: settings.language,
    fonts: slideFonts,
    ...place,
    connectors: settings.connectors,
    firstId: firstShapeId,
  }
  const shapes = formatShapes(drawing, target)
  const { title, lines } = describeSource(source, settings)
  return {
    xml: formatSlide(text, size, shapes.map(({ xml }) => xml).join('')),
    notes: { lines: [title, ...lines], link: documentLink(source), isAddress: source.page !== '' },
  }
}

/** As large as a box takes it, in its middle from its top. */
function fitDrawing(size: Size, box: Box): Pick<DrawingTarget, 'scale' | 'corner'> {
  const scale = Math.min(mostScale, box.width / size.width, box.height / size.height)
  return {
    scale,
    corner: {
      x: Math.round(box.x + (box.width - size.width * scale) / 2),
      y: Math.round(box.y + (box.height - size.height * scale) / 2),
    },
  }
}

function drawTablePages(source: PictureSource, settings: PictureSettings, size: Size): Page[] {
  const { language, ports, portSlides } = settings
  if (!portSlides && ports !== 'callouts') return []
  const { deployment, verification = null } = source
  const pictured = gatherAsWanted(shownOf(source, settings), settings.shown)
  const whole = topologyOf(deployment)
  const table = listNumberedPorts({ pictured, whole, language, verification })
  const { title } = describeSource(source, settings)
  const { content } = divideSlide(size)
  const name = ports === 'callouts' ? table.label : laterMessagesFor(language)['pptx.ports']
  const pages = splitRows(table, content)
  return pages.map((rows, index) => {
    const line = pages.length === 1 ? name : `${name} (${index + 1}/${pages.length})`
    const look = { theme: themes[settings.theme], language }
    const written = formatTable({ ...table, label: line }, rows, content, look)
    return { xml: formatSlide(textOf(title, line, line, settings), size, written), notes: null }
  })
}

function textOf(
  title: string,
  line: string,
  label: string,
  { theme, language, ground }: PictureSettings,
): SlideText {
  const colours = themes[theme]
  return {
    title,
    label,
    line,
    look: { language, title: colours.name, detail: colours.detail },
    ground: ground === 'theme' ? colours.ground : null,
  }
}

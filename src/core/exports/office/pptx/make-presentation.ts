import type { Box, Size } from '#core/kit/geometry.ts'
import type { PortsTable } from '#core/scene/draw-ports-table.ts'
import { themes } from '#core/scene/theme.ts'
import type { NativePicture } from '../../native/make-native-drawing.ts'
import type { PictureSettings } from '../../picture/picture-settings.ts'
import { smallestSize } from '../../picture/place.ts'
import { type DocumentFacts, rootRelations, writeProperties } from '../document-properties.ts'
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
import { type Notes, type Page, writePages } from './presentation-parts.ts'
import { previewSlide } from './preview-slide.ts'
import { slideSizes } from './slide-size.ts'
import { formatTable, splitRows } from './table-slides.ts'

/** A picture is made larger than its own size at most so many times. */
const mostScale = 2 * unitsPerPx

const unitsPerPoint = unitsPerInch / 72

/** How slides look. */
type SlideSettings = Pick<PictureSettings, 'language' | 'theme' | 'ground' | 'slide' | 'connectors'>

/** What a presentation shows: a picture on a slide, then tables on as many as they need. */
type Slides = {
  readonly picture: NativePicture
  /** What every slide is called. */
  readonly title: string
  /** What stands below the title on the slide of the picture. */
  readonly line: string
  readonly notes: Notes
  /** Each is labelled with what stands below the title on its slides. */
  readonly tables: readonly PortsTable[]
}

export function makePresentation(
  { picture: { drawing, scene }, title, line, notes, tables }: Slides,
  facts: DocumentFacts,
  settings: SlideSettings,
): OfficeDocument {
  const size = slideSizes[settings.slide]
  const place = fitDrawing(drawing.size, divideSlide(size).content)
  const text = toSlideText(title, line, drawing.description, settings)
  const target: DrawingTarget = {
    prefix: 'p',
    language: settings.language,
    fonts: slideFonts,
    ...place,
    connectors: settings.connectors,
    firstId: firstShapeId,
  }
  const shapes = formatShapes(drawing, target)
  const pages = [
    { xml: formatSlide(text, size, shapes.map(({ xml }) => xml).join('')), notes },
    ...tables.flatMap((table) => drawTablePages(table, title, settings, size)),
  ]
  const content = packOffice(rootRelations(paths.presentation), [
    ...writePages(pages, size, settings.language),
    ...writeMasters(divideSlide(size).title, slideFonts),
    ...writeProperties(facts),
  ])
  return {
    content,
    preview: {
      svg: previewSlide(scene, text, size, place),
      pages: { kind: 'slides', count: pages.length },
      smallestText: (smallestSize(scene) * place.scale) / unitsPerPoint,
    },
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

function drawTablePages(
  table: PortsTable,
  title: string,
  settings: SlideSettings,
  size: Size,
): Page[] {
  const { content } = divideSlide(size)
  const pages = splitRows(table, content)
  return pages.map((rows, index) => {
    const { label } = table
    const line = pages.length === 1 ? label : `${label} (${index + 1}/${pages.length})`
    const look = { theme: themes[settings.theme], language: settings.language }
    const written = formatTable({ ...table, label: line }, rows, content, look)
    return {
      xml: formatSlide(toSlideText(title, line, line, settings), size, written),
      notes: null,
    }
  })
}

function toSlideText(
  title: string,
  line: string,
  label: string,
  { theme, language, ground }: SlideSettings,
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

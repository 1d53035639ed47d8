import type { Size } from '#core/kit/geometry.ts'
import { formatNumber } from '#core/scene/path-data.ts'
import type { Scene, SceneElement, Shape, TextShape } from '#core/scene/scene.ts'
import { escapeXml } from './escape-xml.ts'
import { findTextLength } from './find-text-length.ts'

/** Faces of about the widths that the picture was measured with, the bundled one first. */
const fontFamily =
  "Inter, 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, Arial, sans-serif"

/** How a picture is written. */
export type SvgWriting = {
  /** Texts have no width of their own, so that an editor can change them. */
  readonly editable: boolean
  /** How large other programs place it, in mm; without it, as many px as it has. */
  readonly placed?: Size | null
}

const usualWriting: SvgWriting = { editable: false }

/**
 * The picture as SVG 1.1 with a last line break. It draws the same in every viewer: plain shapes
 * with attributes only, no style sheet, no script, no reference to anything outside. The fragment
 * of the deployment's link is inside as metadata, so that the picture can be opened again.
 */
export function renderSvg(scene: Scene, fragment: string, writing = usualWriting): string {
  const {
    size: { width, height },
    origin,
  } = scene
  const size = formatSize(scene.size)
  const [left, top] = [formatNumber(origin.x), formatNumber(origin.y)]
  const renderGroup = createGroupRenderer(writing, origin.x + width)
  const ground =
    scene.ground === null
      ? []
      : [`<rect x="${left}" y="${top}" ${size} fill="${escapeXml(scene.ground)}"/>`]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${writing.placed ? formatSize(writing.placed, 'mm') : size} viewBox="${left} ${top} ${formatNumber(width)} ${formatNumber(height)}" role="img" font-family="${escapeXml(fontFamily)}">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.description)}</desc>`,
    `<metadata id="portscape">${escapeXml(fragment)}</metadata>`,
    ...ground,
    ...renderGroup('zones', scene.zones),
    ...renderGroup('lines', scene.connections),
    ...renderGroup('hosts', scene.hosts),
    ...renderGroup(
      'ports',
      scene.connections.map((connection) => toChipGroup(connection)),
    ),
    ...renderGroup('notes', [...(scene.legend ? [scene.legend] : []), ...scene.notes]),
    '</svg>',
    '',
  ].join('\n')
}

const formatSize = ({ width, height }: Size, unit = ''): string =>
  `width="${formatNumber(width)}${unit}" height="${formatNumber(height)}${unit}"`

type Group = Pick<SceneElement, 'id' | 'label' | 'shapes'>

const toChipGroup = (connection: Scene['connections'][number]): Group => ({
  id: connection.chipsId,
  label: connection.label,
  shapes: connection.chips.flatMap((chip) => chip.shapes),
})

type RenderLength = (shape: TextShape, shapes: readonly Shape[]) => string

/** Renders groups of a picture that ends at `end` on the right. */
function createGroupRenderer({ editable }: SvgWriting, end: number) {
  const renderLength: RenderLength = editable
    ? () => ''
    : (shape, shapes) => formatLength(findTextLength(shape, { shapes, end }))
  return (id: string, elements: readonly Group[]): string[] => {
    if (elements.length === 0) return []
    return [
      `<g id="${id}">`,
      ...elements.flatMap((element) => [
        `<g id="${toId(element.id)}">`,
        `<title>${escapeXml(element.label)}</title>`,
        ...element.shapes.map((shape) => renderShape(shape, element.shapes, renderLength)),
        '</g>',
      ]),
      '</g>',
    ]
  }
}

/** An XML name: letters, digits, hyphens and dots; two dots stand for the arrow between hosts. */
const toId = (id: string): string => id.replaceAll('>', '..').replace(/[^\w.-]/g, '-')

function renderShape(shape: Shape, shapes: readonly Shape[], renderLength: RenderLength): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height } = shape.box
      return `<rect x="${formatNumber(x)}" y="${formatNumber(y)}" width="${formatNumber(width)}" height="${formatNumber(height)}" rx="${formatNumber(shape.radius)}" fill="${shape.fill}"${renderStroke(shape)}/>`
    }
    case 'path':
      return `<path d="${escapeXml(shape.data)}" fill="${shape.fill ?? 'none'}"${renderStroke(shape)}/>`
    case 'text': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`
      return `<text x="${formatNumber(shape.at.x)}" y="${formatNumber(shape.at.y)}" font-size="${shape.size}" font-weight="${shape.weight}" fill="${shape.fill}"${anchor}${renderLength(shape, shapes)}>${escapeXml(shape.text)}</text>`
    }
  }
}

/** Keeps a text in its box where a viewer has only a wider face. */
const formatLength = (length: number | null): string =>
  length === null ? '' : ` textLength="${formatNumber(length)}" lengthAdjust="spacingAndGlyphs"`

function renderStroke(shape: Extract<Shape, { type: 'rect' | 'path' }>): string {
  if (shape.stroke === null) return ''
  const dash = shape.dash.length === 0 ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`
  const joins = shape.type === 'path' ? ' stroke-linecap="round" stroke-linejoin="round"' : ''
  return ` stroke="${shape.stroke}" stroke-width="${formatNumber(shape.strokeWidth)}"${joins}${dash}`
}

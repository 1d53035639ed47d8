import { formatNumber } from '#core/scene/path-data.ts'
import type { Scene, SceneElement, Shape } from '#core/scene/scene.ts'
import { escapeXml } from './escape-xml.ts'

/** Faces of about the widths that the picture was measured with, the bundled one first. */
export const fontFamily =
  "Inter, 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, Arial, sans-serif"

/**
 * The picture as SVG 1.1 with a last line break. It draws the same in every viewer: plain shapes
 * with attributes only, no style sheet, no script, no reference to anything outside.
 */
export function renderSvg(scene: Scene): string {
  const { width, height } = scene.size
  const size = `width="${formatNumber(width)}" height="${formatNumber(height)}"`
  const ground = scene.ground === null ? [] : [`<rect ${size} fill="${escapeXml(scene.ground)}"/>`]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${formatNumber(width)} ${formatNumber(height)}" role="img" font-family="${escapeXml(fontFamily)}">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.description)}</desc>`,
    ...ground,
    ...renderGroup('zones', scene.zones),
    ...renderGroup('lines', scene.links),
    ...renderGroup('hosts', scene.hosts),
    ...renderGroup(
      'ports',
      scene.links.map((link) => toChipGroup(link)),
    ),
    ...(scene.legend ? renderGroup('legend-group', [scene.legend]) : []),
    '</svg>',
    '',
  ].join('\n')
}

type Group = Pick<SceneElement, 'id' | 'label' | 'shapes'>

const toChipGroup = (link: Scene['links'][number]): Group => ({
  id: `ports:${link.id.replace(/^link:/, '')}`,
  label: link.label,
  shapes: link.chips.flatMap((chip) => chip.shapes),
})

function renderGroup(id: string, elements: readonly Group[]): string[] {
  if (elements.length === 0) return []
  return [
    `<g id="${id}">`,
    ...elements.flatMap((element) => [
      `<g id="${toId(element.id)}">`,
      `<title>${escapeXml(element.label)}</title>`,
      ...element.shapes.map(renderShape),
      '</g>',
    ]),
    '</g>',
  ]
}

/** An XML name: letters, digits, hyphens and dots; two dots stand for the arrow between hosts. */
const toId = (id: string): string => id.replaceAll('>', '..').replace(/[^\w.-]/g, '-')

function renderShape(shape: Shape): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height } = shape.box
      return `<rect x="${formatNumber(x)}" y="${formatNumber(y)}" width="${formatNumber(width)}" height="${formatNumber(height)}" rx="${formatNumber(shape.radius)}" fill="${shape.fill}"${renderStroke(shape)}/>`
    }
    case 'path':
      return `<path d="${escapeXml(shape.data)}" fill="${shape.fill ?? 'none'}"${renderStroke(shape)}/>`
    case 'text': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`
      return `<text x="${formatNumber(shape.at.x)}" y="${formatNumber(shape.at.y)}" font-size="${shape.size}" font-weight="${shape.weight}" fill="${shape.fill}"${anchor}>${escapeXml(shape.text)}</text>`
    }
  }
}

function renderStroke(shape: Extract<Shape, { type: 'rect' | 'path' }>): string {
  if (shape.stroke === null) return ''
  const dash = shape.dash.length === 0 ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`
  const joins = shape.type === 'path' ? ' stroke-linecap="round" stroke-linejoin="round"' : ''
  return ` stroke="${shape.stroke}" stroke-width="${formatNumber(shape.strokeWidth)}"${joins}${dash}`
}

import type { Box, Point } from '#core/kit/geometry.ts'
import { escapeXml } from '../svg/escape-xml.ts'

/** The look of a cell, as draw.io writes it: `key=value;`. No value has a semicolon. */
export type CellStyle = Readonly<Record<string, string | number>>

/** What a cell knows beside its text; draw.io shows it as the cell's data. */
export type CellData = Readonly<Record<string, string>>

type CellBase = {
  /** Unique in the file. */
  readonly id: string
  readonly parent: string
  readonly text: string
  readonly style: CellStyle
  readonly data?: CellData
}

export type Vertex = CellBase & {
  /** From the top left corner of its parent in px; of a vertex on a line from the place `on` it. */
  readonly box: Box
  /** Where on the line it stands that is its parent: -1 at the start, 1 at the end. */
  readonly on?: number
}

export type Edge = CellBase & {
  readonly source: string
  readonly target: string
  /** Between its ends, from the top left corner of its parent in px. */
  readonly points: readonly Point[]
}

export function formatVertex({ box, on, ...cell }: Vertex): string {
  const size = `width="${round(box.width)}" height="${round(box.height)}"`
  const geometry =
    on === undefined
      ? `<mxGeometry x="${round(box.x)}" y="${round(box.y)}" ${size} as="geometry"/>`
      : `<mxGeometry x="${round(on)}" ${size} relative="1" as="geometry">${formatPoint(box, 'offset')}</mxGeometry>`
  return formatCell(cell, 'vertex="1"', geometry)
}

export function formatEdge({ source, target, points, ...cell }: Edge): string {
  const list = points.map((point) => formatPoint(point)).join('')
  const way = list === '' ? '' : `<Array as="points">${list}</Array>`
  return formatCell(
    cell,
    `edge="1" source="${escapeXml(source)}" target="${escapeXml(target)}"`,
    `<mxGeometry relative="1" as="geometry">${way}</mxGeometry>`,
  )
}

/** A cell with data stands in an object that has its id and its text. */
function formatCell(
  { id, parent, text, style, data }: CellBase,
  kind: string,
  geometry: string,
): string {
  const place = `style="${escapeXml(formatStyle(style))}" parent="${escapeXml(parent)}" ${kind}`
  return data
    ? `<UserObject ${formatData({ label: text, ...data, id })}><mxCell ${place}>${geometry}</mxCell></UserObject>`
    : `<mxCell ${formatData({ id, value: text })} ${place}>${geometry}</mxCell>`
}

export const formatData = (data: CellData): string =>
  Object.entries(data)
    .map(([key, value]) => `${key}="${escapeXml(value)}"`)
    .join(' ')

const formatStyle = (style: CellStyle): string =>
  Object.entries(style)
    .map(([key, value]) => `${key}=${typeof value === 'number' ? round(value) : value};`)
    .join('')

const formatPoint = ({ x, y }: Point, as = ''): string =>
  `<mxPoint x="${round(x)}" y="${round(y)}"${as === '' ? '' : ` as="${as}"`}/>`

/** Shares of a box need more digits than px do. */
const round = (value: number): number => Math.round(value * 1e5) / 1e5

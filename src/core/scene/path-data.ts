import type { Point } from '#core/kit/geometry.ts'

/** At most two decimals, without a trailing zero: short and the same everywhere. */
export const formatNumber = (value: number): string => String(Math.round(value * 100) / 100)

const pair = (point: Point): string => `${formatNumber(point.x)} ${formatNumber(point.y)}`

/** A rectilinear line with rounded corners as SVG path data. */
export function roundedLine(points: readonly Point[], radius: number): string {
  const [first] = points
  if (!first) return ''
  const corners = points.slice(1, -1).map((corner, index) => {
    const before = points[index] ?? corner
    const after = points[index + 2] ?? corner
    const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    return `L${pair(towards(corner, before, reach))}Q${pair(corner)} ${pair(towards(corner, after, reach))}`
  })
  const last = points.at(-1) ?? first
  return `M${pair(first)}${corners.join('')}L${pair(last)}`
}

/** A filled arrow head whose tip is at the end of the line. */
export function arrowHead(points: readonly Point[], length: number, width: number): string {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return ''
  const base = towards(tip, before, length)
  const across = { x: (base.y - tip.y) / length, y: (tip.x - base.x) / length }
  const half = width / 2
  const left = { x: base.x + across.x * half, y: base.y + across.y * half }
  const right = { x: base.x - across.x * half, y: base.y - across.y * half }
  return `M${pair(tip)}L${pair(left)}L${pair(right)}Z`
}

/** The line without its last few px, so that it does not show beside the arrow's tip. */
export function shortenedEnd(points: readonly Point[], by: number): Point[] {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return [...points]
  return [...points.slice(0, -1), towards(tip, before, by)]
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function towards(from: Point, to: Point, reach: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  return {
    x: from.x + ((to.x - from.x) * reach) / length,
    y: from.y + ((to.y - from.y) * reach) / length,
  }
}

/** A place in the picture, in px; x grows to the right and y downwards. */
export type Point = { readonly x: number; readonly y: number }

export type Size = { readonly width: number; readonly height: number }

/** An axis-parallel rectangle by its top left corner, in px. */
export type Box = Point & Size

export const right = (box: Box): number => box.x + box.width
export const bottom = (box: Box): number => box.y + box.height
export const centre = (box: Box): Point => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
})

/** The smallest box around all the given ones; an empty box at the origin when there are none. */
export function boxAround(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map(right)) - x,
    height: Math.max(...boxes.map(bottom)) - y,
  }
}

/** True when the boxes share more than an edge; with a margin, when they come closer than that. */
export const overlaps = (a: Box, b: Box, margin = 0): boolean =>
  a.x < right(b) + margin &&
  b.x < right(a) + margin &&
  a.y < bottom(b) + margin &&
  b.y < bottom(a) + margin

/** A straight piece of a line. */
export type Segment = { readonly from: Point; readonly to: Point }

export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))

/** The box of a level or upright piece of a line; as thin as nothing in one direction. */
export const boxOf = ({ from, to }: Segment): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
})

const isSame = (a: Point, b: Point) => Math.abs(a.x - b.x) < 0.05 && Math.abs(a.y - b.y) < 0.05

const isStraight = (a: Point, b: Point, c: Point) =>
  Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) < 0.05

/** The same line without doubled points and without points in the middle of a straight piece. */
export function straightenPoints(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last !== undefined && isSame(last, point)) continue
    const before = kept.at(-2)
    if (last !== undefined && before !== undefined && isStraight(before, last, point)) kept.pop()
    kept.push(point)
  }
  return kept
}

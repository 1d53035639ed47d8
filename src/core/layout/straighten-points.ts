import type { Point } from '#core/kit/geometry.ts'

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

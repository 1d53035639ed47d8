import { type Box, centre, type Point, segmentsOf } from '#core/kit/geometry.ts'

/** A box on a line: where its place on the line is, and from there to its top left corner in px. */
export type LabelPlace = {
  /** -1 at the start of the line, 1 at its end. */
  readonly on: number
  readonly offset: Point
}

/**
 * The place of a label on a rectilinear line: the point of the line that is nearest to its centre.
 * draw.io counts from the start in whole px (getPoint of mxGraphView), so the offset is from there.
 */
export function placeLabel(box: Box, points: readonly Point[]): LabelPlace {
  const middle = centre(box)
  const segments = segmentsOf(points).map(({ from, to }) => ({
    from,
    to,
    length: Math.hypot(to.x - from.x, to.y - from.y),
  }))
  const whole = segments.reduce((sum, { length }) => sum + length, 0)
  let passed = 0
  let nearest = { distance: Number.POSITIVE_INFINITY, along: 0 }
  for (const { from, to, length } of segments) {
    const share = clamp(
      ((middle.x - from.x) * (to.x - from.x) + (middle.y - from.y) * (to.y - from.y)) /
        (length * length),
    )
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    const distance = Math.hypot(middle.x - at.x, middle.y - at.y)
    if (distance < nearest.distance) nearest = { distance, along: passed + length * share }
    passed += length
  }
  const along = Math.round(nearest.along)
  const at = pointAt(along, segments)
  return {
    on: whole === 0 ? 0 : (along / whole) * 2 - 1,
    offset: { x: box.x - at.x, y: box.y - at.y },
  }
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))

type Measured = { readonly from: Point; readonly to: Point; readonly length: number }

function pointAt(along: number, segments: readonly Measured[]): Point {
  let left = along
  for (const { from, to, length } of segments) {
    if (left <= length && length > 0) {
      const share = left / length
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    }
    left -= length
  }
  return segments.at(-1)?.to ?? { x: 0, y: 0 }
}

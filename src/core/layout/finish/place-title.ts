import { type Box, boxOf, overlaps, right, segmentsOf } from '#core/kit/geometry.ts'
import type { DraftLine } from '../draft.ts'
import { spacing } from '../spacing.ts'

/** A line keeps at least this far from a title, in px. */
const clear = 3
const step = 20

/** A title is not cut to less than a few letters. */
const leastWidth = 40

/**
 * The place of a zone's title in its upper left corner, or further right along the top where a
 * line runs through the corner. Where it has room nowhere it is cut, which a narrower box says.
 */
export function placeTitle(zone: Box, width: number, lines: readonly DraftLine[]): Box {
  const { titleX, titleY, titleHeight } = spacing.zone
  const corner = { x: zone.x + titleX, y: zone.y + titleY, width, height: titleHeight }
  const isFree = (title: Box) =>
    lines.every(
      (line) =>
        !overlaps(line.label, title, clear) &&
        segmentsOf(line.points).every((segment) => !overlaps(boxOf(segment), title, clear)),
    )
  const last = right(zone) - titleX - width
  for (let x = corner.x; x <= last; x += step) if (isFree({ ...corner, x })) return { ...corner, x }
  for (let left = width; left > leastWidth; left -= step) {
    if (isFree({ ...corner, width: left })) return { ...corner, width: left }
  }
  return corner
}

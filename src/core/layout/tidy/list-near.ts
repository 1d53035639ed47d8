import { type Box, boxOf, overlaps, type Segment, segmentsOf } from '#core/kit/geometry.ts'
import type { Draft, DraftCard, DraftLine } from '../draft.ts'
import type { Room } from '../size/measure-rooms.ts'

const isLevel = ({ from, to }: Segment) => Math.abs(from.y - to.y) < 0.1
const labelClear = 6

/** Two pieces in the same direction run side by side nearer than `clear` px. */
function runsBeside(a: Segment, b: Segment, clear: number): boolean {
  if (isLevel(a) !== isLevel(b)) return false
  const along = isLevel(a) ? { x: 0, y: clear } : { x: clear, y: 0 }
  const box = boxOf(a)
  const wide = {
    x: box.x - along.x,
    y: box.y - along.y,
    width: box.width + 2 * along.x,
    height: box.height + 2 * along.y,
  }
  return overlaps(wide, boxOf(b))
}

function isNearLine(line: DraftLine, other: DraftLine, clear: number): boolean {
  const others = segmentsOf(other.points)
  return segmentsOf(line.points).some((a) => others.some((b) => runsBeside(a, b, clear)))
}

const touchesLabel = (line: DraftLine, label: Box, clear: number) =>
  segmentsOf(line.points).some((segment) => overlaps(boxOf(segment), label, clear))

function isNearLabel(line: DraftLine, other: DraftLine, clear: number): boolean {
  return (
    touchesLabel(line, other.label, clear) ||
    touchesLabel(other, line.label, clear) ||
    overlaps(line.label, other.label, Math.min(clear, labelClear))
  )
}

/** The card with its zone's padding, so that lines stay off the zone's title too. */
function findGround({ box }: DraftCard, room: Room | undefined): Box {
  const { top, bottom, left, right } = room ?? { top: 0, bottom: 0, left: 0, right: 0 }
  return {
    x: box.x - left,
    y: box.y - top,
    width: box.width + left + right,
    height: box.height + top + bottom,
  }
}

function isNearBox(line: DraftLine, box: Box, clear: number, isOwn: boolean): boolean {
  if (overlaps(line.label, box, Math.min(clear, labelClear))) return true
  return !isOwn && segmentsOf(line.points).some((segment) => overlaps(boxOf(segment), box, clear))
}

/**
 * What a line or its label comes nearer to than `clear` px: other lines, other labels, cards, and
 * the padding that zones need around cards. Each is named once, by its kind and id.
 */
export function listNear(
  line: DraftLine,
  draft: Draft,
  rooms: ReadonlyMap<string, Room>,
  clear: number,
): ReadonlySet<string> {
  const others = draft.lines.filter((other) => other.id !== line.id)
  const near = [
    ...others.filter((o) => isNearLine(line, o, clear)).map((o) => `line ${o.id}`),
    ...others.filter((o) => isNearLabel(line, o, clear)).map((o) => `label ${o.id}`),
    ...draft.cards.flatMap((card) => {
      const isOwn = card.id === line.source || card.id === line.destination
      const ground = findGround(card, rooms.get(card.id))
      return [
        ...(isNearBox(line, card.box, clear, isOwn) ? [`card ${card.id}`] : []),
        ...(isNearBox(line, ground, 0, isOwn) ? [`ground ${card.id}`] : []),
      ]
    }),
  ]
  return new Set(near)
}

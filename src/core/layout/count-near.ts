import { type Box, overlaps, type Segment, segmentsOf } from '#core/kit/geometry.ts'
import type { Draft, DraftCard, DraftLine } from './draft.ts'
import type { Room } from './measure-rooms.ts'
import { spacing } from './spacing.ts'

const boxOf = ({ from, to }: Segment): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
})

const isLevel = ({ from, to }: Segment) => Math.abs(from.y - to.y) < 0.1
const labelClear = 6

/** The room that each card's zone needs around it, by the host's id. */
type Rooms = ReadonlyMap<string, Room>

/** Two pieces in the same direction run side by side too near to be told apart. */
function runsBeside(a: Segment, b: Segment): boolean {
  if (isLevel(a) !== isLevel(b)) return false
  const along = isLevel(a) ? { x: 0, y: spacing.clear } : { x: spacing.clear, y: 0 }
  const box = boxOf(a)
  const wide = {
    x: box.x - along.x,
    y: box.y - along.y,
    width: box.width + 2 * along.x,
    height: box.height + 2 * along.y,
  }
  return overlaps(wide, boxOf(b))
}

const touchesLabel = (line: DraftLine, label: Box) =>
  segmentsOf(line.points).some((segment) => overlaps(boxOf(segment), label, spacing.clear))

function countNearLine(line: DraftLine, other: DraftLine): number {
  const others = segmentsOf(other.points)
  const beside = segmentsOf(line.points).filter((a) => others.some((b) => runsBeside(a, b)))
  const labels = [
    touchesLabel(line, other.label),
    touchesLabel(other, line.label),
    overlaps(line.label, other.label, labelClear),
  ]
  return beside.length + labels.filter((isNear) => isNear).length
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

function countNearCard(line: DraftLine, card: DraftCard, room: Room | undefined): number {
  const ground = findGround(card, room)
  const isLabelNear = overlaps(line.label, card.box, labelClear) || overlaps(line.label, ground)
  const isOwn = card.id === line.source || card.id === line.destination
  const pieces = isOwn ? [] : segmentsOf(line.points).map(boxOf)
  const near = pieces.filter((p) => overlaps(p, card.box, spacing.clear) || overlaps(p, ground))
  return near.length + (isLabelNear ? 1 : 0)
}

/** How often a line or its label comes too near to another line, another label or a card. */
export function countNear(line: DraftLine, draft: Draft, rooms: Rooms): number {
  const lines = draft.lines.filter((other) => other.id !== line.id)
  const counts = [
    ...lines.map((other) => countNearLine(line, other)),
    ...draft.cards.map((card) => countNearCard(line, card, rooms.get(card.id))),
  ]
  return counts.reduce((total, count) => total + count, 0)
}

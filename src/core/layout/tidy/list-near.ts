import { type Box, boxOf, overlaps, type Segment, segmentsOf } from '#core/kit/geometry.ts'
import type { Draft, DraftCard, DraftLine } from '../draft.ts'
import type { Room } from '../size/measure-rooms.ts'
import { boxOfLine } from './box-of-line.ts'

/** Added to a distance where boxes only tell what may be near, so that no rounding hides anything. */
const slack = 1

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

/** The card with the satellite above it. */
function findSolid({ box }: DraftCard, room: Room | undefined): Box {
  const { hung } = room ?? { hung: 0 }
  return { ...box, y: box.y - hung, height: box.height + hung }
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
 * the padding that zones need around cards. Each is named once, by its kind and id; one after the
 * other, so that who looks for a first one need not wait for all.
 */
export function* listNear(
  line: DraftLine,
  draft: Draft,
  rooms: ReadonlyMap<string, Room>,
  clear: number,
): Generator<string, void> {
  for (const card of draft.cards) yield* listNearCard(line, card, rooms.get(card.id), clear)
  for (const other of draft.lines) if (other.id !== line.id) yield* listNearLine(line, other, clear)
}

function* listNearCard(line: DraftLine, card: DraftCard, room: Room | undefined, clear: number) {
  const ground = findGround(card, room)
  if (!overlaps(ground, boxOfLine(line), clear + slack)) return
  const isOwn = card.id === line.source || card.id === line.destination
  if (isNearBox(line, findSolid(card, room), clear, isOwn)) yield `card ${card.id}`
  if (isNearBox(line, ground, 0, isOwn)) yield `ground ${card.id}`
}

function* listNearLine(line: DraftLine, other: DraftLine, clear: number) {
  if (!overlaps(boxOfLine(other), boxOfLine(line), clear + slack)) return
  if (isNearLine(line, other, clear)) yield `line ${other.id}`
  if (isNearLabel(line, other, clear)) yield `label ${other.id}`
}

/** The first of some names that was not known before; null where all were. */
export function findNew(
  names: Iterable<string>,
  known: ReadonlySet<string> | undefined,
): string | null {
  for (const name of names) if (!known?.has(name)) return name
  return null
}

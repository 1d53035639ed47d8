import {
  type Box,
  boxAround,
  overlaps,
  type Point,
  type Segment,
  segmentsOf,
} from '#core/kit/geometry.ts'
import type { Draft, DraftCard, DraftLine } from './draft.ts'
import { spacing } from './spacing.ts'

const toBox = (point: Point): Box => ({ ...point, width: 0, height: 0 })
const boxOf = ({ from, to }: Segment): Box => boxAround([toBox(from), toBox(to)])

const isLevel = ({ from, to }: Segment) => Math.abs(from.y - to.y) < 0.1
const labelClear = 6

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

function countNearCard(line: DraftLine, card: DraftCard): number {
  const isLabelNear = overlaps(line.label, card.box, labelClear)
  const isOwn = card.id === line.source || card.id === line.destination
  const pieces = isOwn ? [] : segmentsOf(line.points)
  const near = pieces.filter((segment) => overlaps(boxOf(segment), card.box, spacing.clear))
  return near.length + (isLabelNear ? 1 : 0)
}

/** How often a line or its label comes too near to another line, another label or a card. */
export function countNear(line: DraftLine, draft: Draft): number {
  const lines = draft.lines.filter((other) => other.id !== line.id)
  const counts = [
    ...lines.map((other) => countNearLine(line, other)),
    ...draft.cards.map((card) => countNearCard(line, card)),
  ]
  return counts.reduce((total, count) => total + count, 0)
}

import { type Point, right } from '#core/kit/geometry.ts'
import { countNear } from './count-near.ts'
import type { Draft, DraftCard, DraftLine } from './draft.ts'
import { straightenPoints } from './straighten-points.ts'

/** A jog of up to this many px beside a label is worth moving the label for. */
const mostShift = 16
const fromCorner = 12
const betweenEnds = 12

type PortTop = (hostId: string) => number

const isLevel = (a: Point, b: Point) => Math.abs(a.y - b.y) < 0.1

/** The levels that the pieces before and after the jogs beside a level piece have. */
function listLevels(points: readonly Point[], index: number): number[] {
  const y = points[index]?.y ?? 0
  return [points[index - 1], points[index + 2]].flatMap((point) => {
    const shift = point === undefined ? 0 : point.y - y
    return point !== undefined && Math.abs(shift) > 0.1 && Math.abs(shift) <= mostShift
      ? [point.y]
      : []
  })
}

/** The line with the level piece that begins at `index` moved to `y`, and its label with it. */
function moveLevel(line: DraftLine, index: number, y: number): DraftLine {
  const [from, to] = [line.points[index], line.points[index + 1]]
  if (from === undefined || to === undefined) return line
  const points = line.points.map((p, i) => (i === index || i === index + 1 ? { ...p, y } : p))
  const isUnderLabel =
    Math.abs(line.label.y + line.label.height / 2 - from.y) < 1.5 &&
    line.label.x >= Math.min(from.x, to.x) - 1 &&
    right(line.label) <= Math.max(from.x, to.x) + 1
  const label = isUnderLabel ? { ...line.label, y: y - line.label.height / 2 } : line.label
  return { ...line, points: straightenPoints(points), label }
}

function listCandidates(line: DraftLine): DraftLine[] {
  return line.points.slice(1).flatMap((to, index) => {
    const from = line.points[index]
    if (from === undefined || !isLevel(from, to)) return []
    return listLevels(line.points, index).map((y) => moveLevel(line, index, y))
  })
}

/** An end stays on its card's side, off the corners and off the other ends there. */
function isEndFree(line: DraftLine, end: Point, card: DraftCard, draft: Draft, portTop: PortTop) {
  const top = card.box.y + Math.max(fromCorner, portTop(card.id))
  const lowest = card.box.y + card.box.height - fromCorner
  if (end.y < top - 0.5 || end.y > lowest) return false
  return draft.lines.every(
    (other) =>
      other.id === line.id ||
      [other.points[0], other.points.at(-1)].every(
        (point) =>
          point === undefined ||
          Math.abs(point.x - end.x) > 2 ||
          Math.abs(point.y - end.y) >= betweenEnds,
      ),
  )
}

function areEndsFree(line: DraftLine, draft: Draft, portTop: PortTop): boolean {
  const ends = [
    { id: line.source, point: line.points[0] },
    { id: line.destination, point: line.points.at(-1) },
  ]
  return ends.every(({ id, point }) => {
    const card = draft.cards.find((candidate) => candidate.id === id)
    return card === undefined || point === undefined || isEndFree(line, point, card, draft, portTop)
  })
}

function snapOne(draft: Draft, portTop: PortTop): Draft | null {
  for (const line of draft.lines) {
    const better = listCandidates(line).find(
      (candidate) =>
        candidate.points.length < line.points.length &&
        areEndsFree(candidate, draft, portTop) &&
        countNear(candidate, draft) <= countNear(line, draft),
    )
    if (better !== undefined) {
      const lines = draft.lines.map((other) => (other.id === line.id ? better : other))
      return { ...draft, lines }
    }
  }
  return null
}

/**
 * Takes out short jogs: a level piece moves to the level beyond the jog, with its label, where
 * nothing comes too near. Every step removes a bend, so it ends.
 */
export function snapJogs(draft: Draft, portTop: PortTop): Draft {
  let current = draft
  for (let next = snapOne(current, portTop); next !== null; next = snapOne(current, portTop))
    current = next
  return current
}

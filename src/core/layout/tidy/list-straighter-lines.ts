import { type Point, right, segmentsOf, straightenPoints } from '#core/kit/geometry.ts'
import type { DraftLine } from '../draft.ts'

/** A jog of up to this many px beside a label is worth moving the label for. */
const mostShift = 16
/** A piece that ends at a card and carries no label costs nothing to move. */
const mostEndShift = 80
/** How far the end of a stair may move along its card, in px, the nearest places first. */
const endShifts = [0, 4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 24, -24]

const isLevel = (a: Point, b: Point) => Math.abs(a.y - b.y) < 0.1

function isUnderLabel(from: Point, to: Point, { label }: DraftLine): boolean {
  return (
    Math.abs(label.y + label.height / 2 - from.y) < 0.1 &&
    label.x >= Math.min(from.x, to.x) - 1 &&
    right(label) <= Math.max(from.x, to.x) + 1
  )
}

/** A piece between a step and a card carries no label and may move further than one that does. */
function measureMostShift(line: DraftLine, index: number): number {
  const [from, to] = [line.points[index], line.points[index + 1]]
  const isEnd = index === 0 || index === line.points.length - 2
  const isBare = from !== undefined && to !== undefined && !isUnderLabel(from, to, line)
  return isEnd && isBare ? mostEndShift : mostShift
}

/** The levels that the pieces before and after the jogs beside a level piece have. */
function listLevels(line: DraftLine, index: number): number[] {
  const { points } = line
  const y = points[index]?.y ?? 0
  const most = measureMostShift(line, index)
  return [points[index - 1], points[index + 2]].flatMap((point) => {
    const shift = point === undefined ? 0 : Math.abs(point.y - y)
    return point !== undefined && shift > 0.1 && shift <= most ? [point.y] : []
  })
}

/** The line with the level piece that begins at `index` moved to `y`, and its label with it. */
function moveLevel(line: DraftLine, index: number, y: number): DraftLine {
  const [from, to] = [line.points[index], line.points[index + 1]]
  if (from === undefined || to === undefined) return line
  const points = line.points.map((p, i) => (i === index || i === index + 1 ? { ...p, y } : p))
  const label = isUnderLabel(from, to, line)
    ? { ...line.label, y: y - line.label.height / 2 }
    : line.label
  return { ...line, points: straightenPoints(points), label }
}

function listMovedLevels(line: DraftLine): DraftLine[] {
  return line.points.slice(1).flatMap((to, index) => {
    const from = line.points[index]
    if (from === undefined || !isLevel(from, to)) return []
    return listLevels(line, index).map((y) => moveLevel(line, index, y))
  })
}

/** The last two steps as one, at the place of either, ending where the line ends or near it. */
function mergeLastSteps(points: readonly Point[]): Point[][] {
  const [from, first, , , last, end] = points.slice(-6)
  if (!from || !first || !last || !end || !isLevel(from, first) || !isLevel(last, end)) return []
  return endShifts.flatMap((shift) =>
    [first.x, last.x].map((x) => [
      ...points.slice(0, -5),
      { x, y: first.y },
      { x, y: end.y + shift },
      { x: end.x, y: end.y + shift },
    ]),
  )
}

function listMergedSteps(line: DraftLine): DraftLine[] {
  const forwards = mergeLastSteps(line.points)
  const backwards = mergeLastSteps(line.points.toReversed())
  return [...forwards, ...backwards.map((points) => points.reverse())].map((points) => ({
    ...line,
    points: straightenPoints(points),
  }))
}

const holdsLabel = (line: DraftLine) =>
  segmentsOf(line.points).some(({ from, to }) => isLevel(from, to) && isUnderLabel(from, to, line))

/** All nearby courses of a line that have fewer bends and hold its label, the best ones first. */
export const listStraighterLines = (line: DraftLine): DraftLine[] =>
  [...listMovedLevels(line), ...listMergedSteps(line)].filter(
    (candidate) => candidate.points.length < line.points.length && holdsLabel(candidate),
  )

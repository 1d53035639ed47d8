import type { Point } from '#core/kit/geometry.ts'
import type { Draft, DraftCard, DraftLine } from '../draft.ts'
import type { Room } from '../size/measure-rooms.ts'
import type { SizedHost } from '../size/size-hosts.ts'
import { spacing } from '../spacing.ts'
import { listNear } from './list-near.ts'
import { listStraighterLines } from './list-straighter-lines.ts'

const fromCorner = spacing.corner
const betweenEnds = spacing.port
/** The distance that looks well, and the one below which things could be confused. */
const clearances = [spacing.clear, 5]

type Around = {
  readonly hosts: ReadonlyMap<string, SizedHost>
  readonly rooms: ReadonlyMap<string, Room>
}

/** An end stays on its card's side, off the corners and off the other ends there. */
function isEndFree(line: DraftLine, end: Point, card: DraftCard, draft: Draft, portTop: number) {
  const top = card.box.y + Math.max(fromCorner, portTop)
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

function areEndsFree(line: DraftLine, before: DraftLine, draft: Draft, { hosts }: Around): boolean {
  const ends = [
    { id: line.source, point: line.points[0], old: before.points[0] },
    { id: line.destination, point: line.points.at(-1), old: before.points.at(-1) },
  ]
  const moved = ends.filter(({ point, old }) => point?.y !== old?.y)
  return moved.every(({ id, point }) => {
    const card = draft.cards.find((candidate) => candidate.id === id)
    if (card === undefined || point === undefined) return true
    return isEndFree(line, point, card, draft, hosts.get(id)?.portTop ?? 0)
  })
}

/** A changed line may come near only to what it was that near to before. */
function findStraighter(line: DraftLine, draft: Draft, around: Around): DraftLine | undefined {
  const candidates = listStraighterLines(line)
  if (candidates.length === 0) return undefined
  const before = clearances.map((clear) => listNear(line, draft, around.rooms, clear))
  return candidates.find(
    (candidate) =>
      areEndsFree(candidate, line, draft, around) &&
      clearances.every((clear, index) =>
        [...listNear(candidate, draft, around.rooms, clear)].every((n) => before[index]?.has(n)),
      ),
  )
}

function snapOne(draft: Draft, around: Around): Draft | null {
  for (const line of draft.lines) {
    const better = findStraighter(line, draft, around)
    if (better !== undefined) {
      const lines = draft.lines.map((other) => (other.id === line.id ? better : other))
      return { ...draft, lines }
    }
  }
  return null
}

/**
 * Takes out short jogs and double steps where nothing comes too near: the engine balances lengths
 * and does not count bends. Every change removes a bend, so it ends.
 */
export function snapJogs(draft: Draft, around: Around): Draft {
  let current = draft
  for (let next = snapOne(current, around); next !== null; next = snapOne(current, around))
    current = next
  return current
}

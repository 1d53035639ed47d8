import type { Point } from '#core/kit/geometry.ts'
import type { Draft, DraftCard, DraftLine } from '../draft.ts'
import type { Room } from '../size/measure-rooms.ts'
import type { SizedHost } from '../size/size-hosts.ts'
import { spacing } from '../spacing.ts'
import { findNew, listNear } from './list-near.ts'
import { listStraighterLines } from './list-straighter-lines.ts'

const fromCorner = spacing.corner
const betweenEnds = spacing.port
/** The distance that looks well, the one below which things could be confused, and none. */
const clearances = [spacing.clear, 5, 1]

type Around = {
  readonly hosts: ReadonlyMap<string, SizedHost>
  readonly rooms: ReadonlyMap<string, Room>
}

/** What an end of a line comes too near to: a corner of its card, or an end of another line there. */
function findAtEnd(line: DraftLine, end: Point, card: DraftCard, draft: Draft, portTop: number) {
  const top = card.box.y + Math.max(fromCorner, portTop)
  const lowest = card.box.y + card.box.height - fromCorner
  if (end.y < top - 0.5 || end.y > lowest) return `corner ${card.id}`
  const other = draft.lines.find(
    ({ id, points }) =>
      id !== line.id &&
      [points[0], points.at(-1)].some(
        (point) =>
          point !== undefined &&
          Math.abs(point.x - end.x) <= 2 &&
          Math.abs(point.y - end.y) < betweenEnds,
      ),
  )
  return other === undefined ? null : `end ${other.id}`
}

/** The first thing that the ends of a changed line come too near to; null for none. */
function findAtEnds(line: DraftLine, before: DraftLine, draft: Draft, { hosts }: Around) {
  const ends = [
    { id: line.source, point: line.points[0], old: before.points[0] },
    { id: line.destination, point: line.points.at(-1), old: before.points.at(-1) },
  ]
  for (const { id, point, old } of ends) {
    const card = draft.cards.find((candidate) => candidate.id === id)
    if (point?.y === old?.y || card === undefined || point === undefined) continue
    const found = findAtEnd(line, point, card, draft, hosts.get(id)?.portTop ?? 0)
    if (found !== null) return found
  }
  return null
}

/** The names of what is in the way of a line's straighter courses. */
type Obstacles = ReadonlySet<string>

/**
 * The best of a line's straighter courses that is free, or what is in the way of each. A changed
 * line may come near only to what it was that near to before.
 */
function findStraighter(line: DraftLine, draft: Draft, around: Around): DraftLine | Obstacles {
  const obstacles = new Set<string>()
  const listNearTo = (one: DraftLine) =>
    clearances.map((clear) => listNear(one, draft, around.rooms, clear))
  const candidates = listStraighterLines(line)
  const before = candidates.length > 0 ? listNearTo(line).map((near) => new Set(near)) : []
  for (const candidate of candidates) {
    const obstacle =
      findAtEnds(candidate, line, draft, around) ??
      listNearTo(candidate)
        .map((near, index) => findNew(near, before[index]))
        .find((name) => name !== null)
    if (obstacle === undefined) return candidate
    obstacles.add(obstacle)
  }
  return obstacles
}

/** What was in the way of the lines that could not be straightened, by their ids. */
type Settled = Map<string, Obstacles>

/** As long as the first thing in each of its ways stays, a line stays as it is, too. */
function forgetBlocked(settled: Settled, { id }: DraftLine): void {
  const names = ['line', 'label', 'end'].map((kind) => `${kind} ${id}`)
  for (const [line, obstacles] of settled)
    if (names.some((name) => obstacles.has(name))) settled.delete(line)
}

function snapOne(draft: Draft, around: Around, settled: Settled): Draft | null {
  for (const line of draft.lines) {
    if (settled.has(line.id)) continue
    const found = findStraighter(line, draft, around)
    if ('points' in found) {
      forgetBlocked(settled, line)
      const lines = draft.lines.map((other) => (other.id === line.id ? found : other))
      return { ...draft, lines }
    }
    settled.set(line.id, found)
  }
  return null
}

/**
 * Takes out short jogs and double steps where nothing comes too near: the engine balances lengths
 * and does not count bends. It is always the first line that can that gets straighter. Every change
 * removes a bend, so it ends.
 */
export function snapJogs(draft: Draft, around: Around): Draft {
  const settled: Settled = new Map()
  const next = (from: Draft) => snapOne(from, around, settled)
  let current = draft
  for (let after = next(current); after !== null; after = next(current)) current = after
  return current
}

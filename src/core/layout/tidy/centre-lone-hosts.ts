import { type Box, bottom, boxOf, centre, overlaps, segmentsOf } from '#core/kit/geometry.ts'
import type { Draft, DraftCard, DraftLine } from '../draft.ts'
import type { Room } from '../size/measure-rooms.ts'
import type { SizedHost } from '../size/size-hosts.ts'
import { spacing } from '../spacing.ts'
import { findNew, listNear } from './list-near.ts'

type Around = {
  readonly hosts: ReadonlyMap<string, SizedHost>
  readonly rooms: ReadonlyMap<string, Room>
}

/** Cards behind the hub with straight lines to it only: they may slide along its side together. */
type Lone = {
  readonly hub: DraftCard
  readonly cards: readonly DraftCard[]
  readonly lines: readonly DraftLine[]
}

/** Shares of the wanted way, the whole of it first; whole pixels are kept by rounding. */
const shares = [1, 0.75, 0.5, 0.25]

const hasEnd = (line: DraftLine, card: DraftCard) =>
  line.source === card.id || line.destination === card.id

function findLone(card: DraftCard, hub: DraftCard, draft: Draft): Lone | undefined {
  const lines = draft.lines.filter((line) => hasEnd(line, card))
  const isBeside = hub.zone === card.zone && hub.box.x < card.box.x
  const isLone =
    lines.length > 0 && lines.every((line) => hasEnd(line, hub) && line.points.length === 2)
  return isBeside && isLone ? { hub, cards: [card], lines } : undefined
}

/** The lone cards of a hub: together where nothing else shares their column, else one by one. */
function listLone(draft: Draft, hub: DraftCard): Lone[] {
  const ones = draft.cards.flatMap((card) => findLone(card, hub, draft) ?? [])
  const cards = ones.flatMap((lone) => lone.cards)
  const [first] = cards
  const column = draft.cards.filter((card) => card.box.x === first?.box.x)
  if (column.length !== cards.length || !column.every((card) => cards.includes(card))) return ones
  return [{ hub, cards, lines: ones.flatMap((lone) => lone.lines) }]
}

const lower = <T extends { readonly y: number }>(at: T, by: number): T => ({ ...at, y: at.y + by })

function slide({ cards, lines }: Lone, draft: Draft, by: number): Draft {
  const slid = (line: DraftLine): DraftLine => ({
    ...line,
    points: line.points.map((point) => lower(point, by)),
    label: lower(line.label, by),
  })
  return {
    ...draft,
    cards: draft.cards.map((o) => (cards.includes(o) ? { ...o, box: lower(o.box, by) } : o)),
    lines: draft.lines.map((o) => (lines.includes(o) ? slid(o) : o)),
  }
}

const keepsDistance = (box: Box, others: readonly Box[]): boolean =>
  others.every((o) => bottom(o) + spacing.card <= box.y || bottom(box) + spacing.card <= o.y)

const isOffLines = ({ id, box }: DraftCard, lines: readonly DraftLine[]): boolean =>
  lines.every(
    (line) =>
      line.source === id ||
      line.destination === id ||
      segmentsOf(line.points).every((segment) => !overlaps(boxOf(segment), box, spacing.clear)),
  )

/** The lines' ends stay on the hub's side, and off those that do not move. */
function areEndsFree({ hub, lines }: Lone, draft: Draft, by: number, portTop: number): boolean {
  const others = draft.lines
    .filter((line) => hasEnd(line, hub) && !lines.includes(line))
    .flatMap((line) => [line.points[0], line.points.at(-1)])
    .filter((end) => end !== undefined && end.x >= hub.box.x + 1)
  return lines.every((line) => {
    const y = (line.points[0]?.y ?? 0) + by
    const isOnSide =
      y >= hub.box.y + Math.max(spacing.corner, portTop) && y <= bottom(hub.box) - spacing.corner
    return isOnSide && others.every((end) => !end || Math.abs(end.y - y) >= spacing.port)
  })
}

function isFree(lone: Lone, slid: Draft, before: Draft, rooms: Around['rooms']): boolean {
  const ids = new Set(lone.cards.map((card) => card.id))
  const x = lone.cards[0]?.box.x
  const column = before.cards.filter((card) => !ids.has(card.id) && card.box.x === x)
  const moved = slid.cards.filter((card) => ids.has(card.id))
  const others = column.map((card) => card.box)
  return (
    moved.every((card) => keepsDistance(card.box, others) && isOffLines(card, slid.lines)) &&
    lone.lines.every((line) => {
      const known = new Set(listNear(line, before, rooms, spacing.clear))
      const after = slid.lines.find(({ id }) => id === line.id) ?? line
      return findNew(listNear(after, slid, rooms, spacing.clear), known) === null
    })
  )
}

/** How far down the lone cards may go for the first line to reach the middle of the hub's side. */
function measureWay({ hub, lines }: Lone, portTop: number): number {
  const ends = lines.map((line) => line.points[0]?.y ?? 0)
  const wanted = centre(hub.box).y - Math.min(...ends)
  const most = bottom(hub.box) - spacing.corner - Math.max(...ends)
  const least = hub.box.y + Math.max(spacing.corner, portTop) - Math.min(...ends)
  return Math.max(least, Math.min(most, wanted))
}

function centreOne(draft: Draft, lone: Lone, { hosts, rooms }: Around): Draft {
  const portTop = hosts.get(lone.hub.id)?.portTop ?? 0
  const way = measureWay(lone, portTop)
  const ways = shares.map((share) => Math.round(way * share))
  const found = ways.find(
    (by) =>
      areEndsFree(lone, draft, by, portTop) && isFree(lone, slide(lone, draft, by), draft, rooms),
  )
  return found === undefined ? draft : slide(lone, draft, found)
}

/**
 * Moves cards that only talk to the hub towards the middle of the hub's side, as far as nothing
 * comes too near: where along the hub they stand is all the same to the engine.
 */
export function centreLoneHosts(draft: Draft, around: Around): Draft {
  const hubs = draft.cards.filter(({ id }) => (around.hosts.get(id)?.beside ?? 0) > 0)
  return hubs
    .flatMap((hub) => listLone(draft, hub))
    .reduce((current, lone) => centreOne(current, lone, around), draft)
}

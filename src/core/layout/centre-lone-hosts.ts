import { type Box, bottom, centre } from '#core/kit/geometry.ts'
import type { Draft, DraftCard, DraftLine } from './draft.ts'
import { listNear } from './list-near.ts'
import type { Room } from './measure-rooms.ts'
import type { SizedHost } from './size-hosts.ts'
import { spacing } from './spacing.ts'

type Around = {
  readonly hosts: ReadonlyMap<string, SizedHost>
  readonly rooms: ReadonlyMap<string, Room>
}

/** A card behind the hub with one line, straight to it: it may slide along the hub's side. */
type Lone = { readonly card: DraftCard; readonly hub: DraftCard; readonly line: DraftLine }

/** Shares of the wanted way, the whole of it first; whole pixels are kept by rounding. */
const shares = [1, 0.75, 0.5, 0.25]

function findLone(card: DraftCard, draft: Draft, hosts: Around['hosts']): Lone | undefined {
  const [line, ...others] = draft.lines.filter(
    ({ source, destination }) => source === card.id || destination === card.id,
  )
  if (line === undefined || others.length > 0 || line.points.length !== 2) return undefined
  const partner = line.source === card.id ? line.destination : line.source
  const hub = draft.cards.find(({ id }) => id === partner)
  const isHub = (hosts.get(partner)?.beside ?? 0) > 0
  if (hub === undefined || !isHub) return undefined
  const isBeside = hub.zone === card.zone && hub.box.x < card.box.x
  return isBeside ? { card, hub, line } : undefined
}

const lower = <T extends { readonly y: number }>(at: T, by: number): T => ({ ...at, y: at.y + by })

function slide({ card, line }: Lone, draft: Draft, by: number): Draft {
  const slid = (other: DraftLine): DraftLine => ({
    ...other,
    points: other.points.map((point) => lower(point, by)),
    label: lower(other.label, by),
  })
  return {
    ...draft,
    cards: draft.cards.map((o) => (o.id === card.id ? { ...o, box: lower(o.box, by) } : o)),
    lines: draft.lines.map((o) => (o.id === line.id ? slid(o) : o)),
  }
}

const keepsDistance = (box: Box, others: readonly Box[]): boolean =>
  others.every((o) => bottom(o) + spacing.card <= box.y || bottom(box) + spacing.card <= o.y)

function isFree({ card, hub, line }: Lone, slid: Draft, before: Draft, { rooms }: Around): boolean {
  const box = slid.cards.find(({ id }) => id === card.id)?.box ?? card.box
  const column = before.cards.filter((o) => o.id !== card.id && o.box.x === card.box.x)
  const moved = slid.lines.find(({ id }) => id === line.id) ?? line
  const near = listNear(line, before, rooms, spacing.clear)
  const ends = before.lines
    .filter((o) => o.id !== line.id && (o.source === hub.id || o.destination === hub.id))
    .flatMap((o) => [o.points[0], o.points.at(-1)])
  const y = moved.points[0]?.y ?? 0
  return (
    keepsDistance(
      box,
      column.map((o) => o.box),
    ) &&
    ends.every((end) => !end || end.x < hub.box.x + 1 || Math.abs(end.y - y) >= spacing.port) &&
    [...listNear(moved, slid, rooms, spacing.clear)].every((name) => near.has(name))
  )
}

function centreOne(draft: Draft, card: DraftCard, around: Around): Draft {
  const lone = findLone(card, draft, around.hosts)
  if (lone === undefined) return draft
  const way = centre(lone.hub.box).y - (lone.line.points[0]?.y ?? 0)
  const ways = shares.map((share) => Math.round(way * share))
  const slides = ways.map((by) => slide(lone, draft, by))
  return slides.find((slid) => isFree(lone, slid, draft, around)) ?? draft
}

/**
 * Moves a card that only talks to the hub towards the middle of the hub's side, as far as nothing
 * comes too near: where along the hub it stands is all the same to the engine.
 */
export const centreLoneHosts = (draft: Draft, around: Around): Draft =>
  draft.cards.reduce((current, card) => centreOne(current, card, around), draft)

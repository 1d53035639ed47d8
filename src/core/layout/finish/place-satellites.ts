import { bottom } from '#core/kit/geometry.ts'
import type { Draft, DraftCard } from '../draft.ts'
import type { SatelliteRoom } from '../size/measure-satellite.ts'
import { type SizedHost, sizedHost } from '../size/size-hosts.ts'
import { spacing } from '../spacing.ts'

/** Where a card's zone begins, as far as the card itself tells. */
const topOfZone = (card: DraftCard) => card.box.y - spacing.zone.top

/**
 * Puts each satellite into the room that was kept above its partner, and then up to the common top
 * edge of the picture when nothing stands between: its line gets longer instead of its zone.
 */
export function placeSatellites(
  draft: Draft,
  rooms: Iterable<SatelliteRoom>,
  sizes: ReadonlyMap<string, SizedHost>,
): Draft {
  const hung = [...rooms].flatMap((room): DraftCard[] => {
    const partner = draft.cards.find((card) => card.id === room.partner)
    if (partner === undefined) return []
    const { host, size } = sizedHost(sizes, room.satellite)
    const { x, y, width } = partner.box
    const box = { x, y: y - room.height, width, height: size.height }
    return [{ id: host.id, zone: host.zone, box }]
  })
  const top = Math.min(...[...draft.cards, ...hung].map(topOfZone))
  const hasRoomAbove = (card: DraftCard) =>
    draft.cards.every((other) => other.box.x !== card.box.x || other.box.y > card.box.y) &&
    draft.lines.every((line) =>
      line.points.every((point) => point.y > bottom(card.box) || point.x <= card.box.x),
    )
  const pulled = hung.map((card) =>
    hasRoomAbove(card) ? { ...card, box: { ...card.box, y: top + spacing.zone.top } } : card,
  )
  return { ...draft, cards: [...draft.cards, ...pulled] }
}

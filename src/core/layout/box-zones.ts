import { bottom, boxAround, right } from '#core/kit/geometry.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Zone } from '#core/topology/topology.ts'
import type { DraftCard, DraftZone } from './draft.ts'
import { measureText } from './measure-text.ts'
import { placeTitle } from './place-title.ts'
import { spacing, zoneTitleText } from './spacing.ts'

/** Draws every zone around its cards; a zone without hosts is not in the picture. */
export function boxZones(
  zones: readonly Zone[],
  cards: readonly DraftCard[],
  messages: Messages,
): DraftZone[] {
  const { side, top, bottom: below } = spacing.zone
  return zones.flatMap((zone) => {
    const inner = cards.filter((card) => card.zone === zone.id).map((card) => card.box)
    if (inner.length === 0) return []
    const around = boxAround(inner)
    const box = {
      x: around.x - side,
      y: around.y - top,
      width: right(around) - around.x + 2 * side,
      height: bottom(around) - around.y + top + below,
    }
    const name = messages[`zone.${zone.kind}`]
    const width = Math.ceil(measureText(name, zoneTitleText.size, zoneTitleText.weight))
    return [{ id: zone.id, box, title: placeTitle(box, width, []) }]
  })
}

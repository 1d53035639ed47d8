import { zoneName } from '#core/deployment/host-name.ts'
import { type Box, bottom, boxAround, right, segmentsOf } from '#core/kit/geometry.ts'
import type { Messages } from '#core/messages/messages.ts'
import { measureText } from '#core/text/measure-text.ts'
import type { Zone } from '#core/topology/topology.ts'
import type { Draft, DraftLine, DraftZone } from '../draft.ts'
import { spacing, zoneTitleText } from '../spacing.ts'
import { placeTitle } from './place-title.ts'

/** The top of a box with the level lines that run above it, each no further than the padding. */
function findTop(lines: readonly DraftLine[], { x, y, width }: Box): number {
  const above = lines
    .flatMap((line) => segmentsOf(line.points))
    .filter(({ from, to }) => from.y === to.y && from.y < y)
    .filter(({ from, to }) => Math.max(from.x, to.x) > x && Math.min(from.x, to.x) < x + width)
    .map(({ from }) => from.y)
    .sort((a, b) => b - a)
  return above.reduce((top, lane) => (lane > top - spacing.zone.top ? lane : top), y)
}

const measureTitle = (zone: Zone, messages: Messages): number =>
  Math.ceil(measureText(zoneName(zone, messages), zoneTitleText.size, zoneTitleText.weight))

/**
 * Draws every zone around its cards and the lines that run close above them; a zone without hosts
 * is not in the picture.
 */
export function boxZones(
  zones: readonly Zone[],
  { cards, lines }: Pick<Draft, 'cards' | 'lines'>,
  messages: Messages,
): DraftZone[] {
  const { side, top, bottom: below } = spacing.zone
  return zones.flatMap((zone) => {
    const inner = cards.filter((card) => card.zone === zone.id).map((card) => card.box)
    if (inner.length === 0) return []
    const around = boxAround(inner)
    const y = findTop(lines, around) - top
    const box = {
      x: around.x - side,
      y,
      width: right(around) - around.x + 2 * side,
      height: bottom(around) - y + below,
    }
    const names = [zone.name, ...(zone.earlierName === undefined ? [] : [zone.earlierName])]
    const wanted = Math.max(...names.map((name) => measureTitle({ ...zone, name }, messages)))
    // A longer one is cut: a zone is as wide as its cards.
    const width = Math.min(wanted, box.width - 2 * spacing.zone.titleX)
    return [{ id: zone.id, box, title: placeTitle(box, width, []) }]
  })
}

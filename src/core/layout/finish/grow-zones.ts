import { type Box, bottom, boxOf, right, segmentsOf } from '#core/kit/geometry.ts'
import type { Draft, DraftLine, DraftZone } from '../draft.ts'
import { placeTitle } from './place-title.ts'

/** A zone with more empty ground than this, in px, would look as if something were missing. */
const mostGrowth = 80

type Span = { readonly from: number; readonly to: number }

/** Zones that stand above each other, from top to bottom, and the x that they share. */
type Pile = { readonly zones: DraftZone[]; readonly across: Span }

const acrossOf = (box: Box): Span => ({ from: box.x, to: right(box) })
const meet = (a: Span, b: Span) => a.from < b.to && b.from < a.to

function pileZones(zones: readonly DraftZone[]): Pile[] {
  const piles: Pile[] = []
  for (const zone of [...zones].sort((a, b) => a.box.x - b.box.x)) {
    const across = acrossOf(zone.box)
    const last = piles.at(-1)
    if (last === undefined || !meet(last.across, across)) piles.push({ zones: [zone], across })
    else {
      const to = Math.max(last.across.to, across.to)
      piles.splice(-1, 1, { zones: [...last.zones, zone], across: { from: last.across.from, to } })
    }
  }
  for (const pile of piles) pile.zones.sort((a, b) => a.box.y - b.box.y)
  return piles
}

/** How far down or up lines and labels reach where they run through a pile's x. */
function findReach(lines: readonly DraftLine[], across: Span): Span[] {
  return lines.flatMap((line) => {
    const through = segmentsOf(line.points)
      .map(boxOf)
      .filter((box) => box.x < across.to && right(box) > across.from)
    const label = meet(acrossOf(line.label), across) ? [line.label] : []
    return [
      ...through.map((box) => ({ from: box.y - 10, to: bottom(box) + 10 })),
      ...label.map((box) => ({ from: box.y - 8, to: bottom(box) + 8 })),
    ]
  })
}

function growPile(pile: Pile, reach: readonly Span[], top: number, end: number): DraftZone[] {
  const { from, to } = pile.across
  return pile.zones.map((zone, index) => {
    const isFirst = index === 0
    const isLast = index === pile.zones.length - 1
    // A line that runs above a zone would cross the title of a zone grown over it.
    const isFreeAbove = !reach.some((span) => span.from < zone.box.y)
    const mayGrowUp = isFirst && isFreeAbove && zone.box.y - top <= mostGrowth
    const y = mayGrowUp ? top : zone.box.y
    const y2 = isLast ? end : bottom(zone.box)
    const box = { x: from, y, width: to - from, height: y2 - y }
    return { ...zone, box }
  })
}

/**
 * Zones above each other get the same left and right edges; the first and the last of a column
 * reach the picture's common top and bottom, the top only if it is near. No card moves.
 */
export function growZones(draft: Draft): Draft {
  const piles = pileZones(draft.zones)
  const reaches = piles.map((pile) => findReach(draft.lines, pile.across))
  const spans = [
    ...reaches.flat(),
    ...draft.zones.map((zone) => ({ from: zone.box.y, to: bottom(zone.box) })),
  ]
  const top = Math.min(...spans.map((span) => span.from))
  const end = Math.max(...spans.map((span) => span.to))
  const zones = piles.flatMap((pile, index) => growPile(pile, reaches[index] ?? [], top, end))
  const titled = zones.map((zone) => {
    return { ...zone, title: placeTitle(zone.box, zone.title.width, draft.lines) }
  })
  return { ...draft, zones: titled }
}

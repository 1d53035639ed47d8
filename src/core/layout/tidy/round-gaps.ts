import { type Point, right } from '#core/kit/geometry.ts'
import type { Draft, DraftCard, DraftLine } from '../draft.ts'
import { spacing } from '../spacing.ts'

/** Everything beyond `after` moves by half of `by`, everything from `before` on by all of it. */
type Stretch = { readonly after: number; readonly before: number; readonly by: number }

const { usual, narrow, narrowLabel, step } = spacing.gap

const roundUp = (width: number, from: number) =>
  from + Math.max(0, Math.ceil((width - from) / step)) * step

/** What stands in the gaps says how wide they are at least; without labels they stay as usual. */
const leastGaps = (lines: readonly DraftLine[]) =>
  lines.length > 0 && lines.every(({ label }) => label.width <= narrowLabel) ? narrow : usual

/** The columns' left and right edges, from left to right. */
function listEdges(cards: readonly DraftCard[], columnOf: ReadonlyMap<string, number>) {
  const columns = [...new Set(cards.map((card) => columnOf.get(card.id) ?? 0))]
  return columns
    .sort((a, b) => a - b)
    .map((column) => {
      const mine = cards.filter((card) => (columnOf.get(card.id) ?? 0) === column)
      return {
        left: Math.min(...mine.map((card) => card.box.x)),
        right: Math.max(...mine.map((card) => right(card.box))),
        zones: new Set(mine.map((card) => card.zone)),
      }
    })
}

function listStretches(draft: Draft, columnOf: ReadonlyMap<string, number>): Stretch[] {
  const edges = listEdges(draft.cards, columnOf)
  const { least, betweenZones } = leastGaps(draft.lines)
  return edges.slice(1).flatMap(({ left, zones }, index) => {
    const column = edges[index]
    const after = column?.right ?? left
    const isInZone = [...zones].some((zone) => column?.zones.has(zone))
    const width = left - after
    const by = roundUp(width, isInZone ? least : betweenZones) - width
    return by > 0 ? { after, before: left, by } : []
  })
}

/**
 * Widens the gaps between columns to a few widths, so that another chip or another track seldom
 * moves the columns behind it. Only level pieces of lines get longer.
 */
export function roundGaps(draft: Draft, columnOf: ReadonlyMap<string, number>): Draft {
  const stretches = listStretches(draft, columnOf)
  const moved = (x: number) =>
    stretches.reduce((to, { after, before, by }) => {
      if (x > before - 0.5) return to + by
      return x > after + 0.5 ? to + by / 2 : to
    }, x)
  const movePoint = (point: Point) => ({ ...point, x: moved(point.x) })
  const move = <T extends { readonly x: number }>(box: T): T => ({ ...box, x: moved(box.x) })
  return {
    ...draft,
    cards: draft.cards.map((card) => ({ ...card, box: move(card.box) })),
    lines: draft.lines.map((line) => ({
      ...line,
      points: line.points.map(movePoint),
      label: move(line.label),
    })),
  }
}

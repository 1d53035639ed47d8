import { compareBy } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Bounds, ColumnOrder, Stop } from './sift-columns.ts'

/** There and back again, twice: more changes little. */
const sweeps = 4

/**
 * Columns in an order in which each stop stands at the mean height of those that it is joined to,
 * by barycentres (Sugiyama, Tagawa, Toda 1981): one column after another from left to right by the
 * column before it, and back. It untangles whole bundles of lines, which no exchange of single
 * stops does. Hosts of a zone stay below those of the zones above it, routes below the hub.
 */
export const balanceColumns: ColumnOrder = (columns, links, bounds) => {
  const balanced = columns.map((column) => [...column])
  const heights = new Map(columns.flatMap(listHeights))
  const toRight = groupBy(links, ({ left }) => left)
  const toLeft = groupBy(links, ({ right }) => right)
  const meanOf = (ends: readonly string[]) =>
    ends.reduce((total, end) => total + (heights.get(end) ?? 0), 0) / ends.length
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isBack = sweep % 2 === 1
    const heightOf = ({ id }: Stop) => {
      const ends = isBack
        ? toRight.get(id)?.map(({ right }) => right)
        : toLeft.get(id)?.map(({ left }) => left)
      return ends ? meanOf(ends) : (heights.get(id) ?? 0)
    }
    for (const column of isBack ? balanced.toReversed() : balanced) {
      column.splice(0, column.length, ...balanceColumn(column, heightOf, bounds))
      for (const [id, height] of listHeights(column)) heights.set(id, height)
    }
  }
  return balanced
}

/** The height of each stop in a column that reaches from 0 to 1. */
const listHeights = (column: readonly Stop[]): [string, number][] =>
  column.map(({ id }, seat) => [id, (seat + 0.5) / column.length])

type HeightOf = (stop: Stop) => number

/** Each part of a column between two fences for itself. */
function balanceColumn<Item extends Stop>(
  column: readonly Item[],
  heightOf: HeightOf,
  bounds: Bounds,
): Item[] {
  const fence = column.findIndex(({ id }) => bounds.isFence(id))
  if (fence < 0) return balanceBand(column, heightOf, bounds)
  return [
    ...balanceBand(column.slice(0, fence), heightOf, bounds),
    ...column.slice(fence, fence + 1),
    ...balanceColumn(column.slice(fence + 1), heightOf, bounds),
  ]
}

function balanceBand<Item extends Stop>(
  column: readonly Item[],
  heightOf: HeightOf,
  { zoneOf, isHub }: Bounds,
): Item[] {
  const { hosts = [], ways = [] } = Object.fromEntries(
    groupBy(column, ({ id }) => (zoneOf(id) === undefined ? 'ways' : 'hosts')),
  )
  const zones = [...groupBy(hosts, ({ id }) => zoneOf(id)).values()]
  let lowest = 0
  const settled = zones
    .flatMap((mine) => [...mine].sort(compareBy(heightOf)))
    .map((item) => {
      lowest = Math.max(lowest, heightOf(item))
      return { item, height: lowest }
    })
  const hub = settled.find(({ item }) => isHub(item.id))?.height ?? 0
  const passing = ways.map((item) => ({ item, height: Math.max(hub, heightOf(item)) }))
  return [...settled, ...passing].sort(compareBy(({ height }) => height)).map(({ item }) => item)
}

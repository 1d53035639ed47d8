import { groupBy } from '#core/kit/group-by.ts'

/** What stands in a column: a host, or a route that passes. */
export type Stop = { readonly id: string }

/** Two stops in columns beside each other that a route joins. */
export type Link = { readonly left: string; readonly right: string }

export type Bounds = {
  /** A host stays where its zone is in its column; a route that passes has no zone. */
  readonly zoneOf: (id: string) => string | undefined
  /** Routes stay below it: lines above it would run round its zone, over what hangs there. */
  readonly isHub: (id: string) => boolean
  /** Nothing passes it: what is above it belongs to another zone than what is below it. */
  readonly isFence: (id: string) => boolean
}

/** Puts the stops of every column into another order within these bounds. */
export type ColumnOrder = <Item extends Stop>(
  columns: readonly (readonly Item[])[],
  links: readonly Link[],
  bounds: Bounds,
) => Item[][]

/** Every round takes crossings away, and after a few there is little left to take. */
const mostRounds = 20

/** A stop with the seats of those that it is joined to, which others than it may change. */
type Joined<Item> = {
  readonly item: Item
  readonly zone: string | undefined
  /** No route passes it. */
  readonly isFixed: boolean
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/**
 * Columns that cross less, by sifting (Matuszewski, Schönfeld, Molitor 1999): each stop in turn
 * goes to the place where its own lines cross least, and stays where no other is better.
 */
export const siftColumns: ColumnOrder = (columns, links, { zoneOf, isHub, isFence }) => {
  const sifted = columns.map((column) => [...column])
  const toLeft = groupBy(links, ({ right }) => right)
  const toRight = groupBy(links, ({ left }) => left)
  const seats = new Map<string, number>()
  const note = (column: readonly Stop[]) => {
    for (const [seat, { id }] of column.entries()) seats.set(id, seat)
  }
  const seatOf = (id: string) => seats.get(id) ?? 0
  const join = <Item extends Stop>(item: Item): Joined<Item> => ({
    item,
    zone: zoneOf(item.id),
    isFixed: isHub(item.id) || isFence(item.id),
    left: (toLeft.get(item.id) ?? []).map(({ left }) => seatOf(left)),
    right: (toRight.get(item.id) ?? []).map(({ right }) => seatOf(right)),
  })
  sifted.forEach(note)
  for (let round = 0; round < mostRounds; round++) {
    let gained = 0
    for (const column of sifted) {
      const joined = column.map(join)
      gained += siftColumn(joined)
      column.splice(0, column.length, ...joined.map(({ item }) => item))
      note(column)
    }
    if (gained === 0) break
  }
  return sifted
}

/** Sifts each stop of a column once, in place; gives how many crossings that takes away. */
function siftColumn<Item>(column: Joined<Item>[]): number {
  let gained = 0
  for (const stop of [...column]) {
    const from = column.indexOf(stop)
    const up = findPlace(stop, column, -1)
    const down = findPlace(stop, column, 1)
    const best = down.gain > up.gain ? down : up
    column.splice(from, 1)
    column.splice(best.place, 0, stop)
    gained += best.gain
  }
  return gained
}

type Place = { readonly place: number; readonly gain: number }

/** The best place of a stop above (-1) or below (1) its own, or its own. */
function findPlace<Item>(stop: Joined<Item>, column: readonly Joined<Item>[], step: -1 | 1): Place {
  const from = column.indexOf(stop)
  let best = { place: from, gain: 0 }
  let gain = 0
  for (let place = from + step; ; place += step) {
    const passed = column[place]
    if (passed === undefined || isTied(stop, passed)) return best
    gain += step * (compareEnds(passed.left, stop.left) + compareEnds(passed.right, stop.right))
    if (gain > best.gain) best = { place, gain }
  }
}

/** Two that keep their order: hosts of two zones, a route and the hub, anything and a fence. */
function isTied(a: Joined<unknown>, b: Joined<unknown>): boolean {
  if (a.zone === undefined || b.zone === undefined) return a.isFixed || b.isFixed
  return a.zone !== b.zone
}

/** How many crossings fewer lines to `ends` make when they start above those to `others`. */
function compareEnds(ends: readonly number[], others: readonly number[]): number {
  let gain = 0
  for (const end of ends) for (const other of others) gain += Math.sign(other - end)
  return gain
}

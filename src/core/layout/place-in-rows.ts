import { type Box, bottom, type Point, right } from '#core/kit/geometry.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Draft, DraftCard, DraftLine } from './draft.ts'
import type { Route } from './plan/plan-columns.ts'
import { labelStop, range, type Stop, splitAtFences } from './plan/plan-layers.ts'
import type { PicturePlan } from './plan-picture.ts'
import { selectHosts } from './size/measure-rooms.ts'
import { sizedHost } from './size/size-hosts.ts'
import { spacing } from './spacing.ts'

/** Between two vertical pieces in a gap, and between two lines below everything. */
const track = 12
/** Line ends, labels and long lines lie on different rests of this, so they never coincide. */
const grid = 4

const toGrid = (y: number, rest: number) => Math.round((y - rest) / grid) * grid + rest

/** Which one of the ends at one side of a host it is, from the top, and of how many. */
type End = { readonly place: number; readonly of: number }

/** The columns and gaps of the picture from left to right. */
type Frame = {
  readonly cards: ReadonlyMap<string, Box>
  readonly labels: ReadonlyMap<string, Box>
  /** The x of a route's vertical piece left or right of the labels of a gap. */
  readonly trackOf: (route: Route, gap: number, side: 'left' | 'right') => number
  readonly endOf: (route: Route, side: 'left' | 'right') => End
  /** The y of a route that runs below everything. */
  readonly belowOf: (route: Route) => number
}

const columnOf = (plan: PicturePlan, id: string) => plan.columns.columnOf.get(id) ?? 0
const firstGap = (plan: PicturePlan, route: Route) => columnOf(plan, route.left)
const lastGap = (plan: PicturePlan, route: Route) => columnOf(plan, route.right) - 1

/** What stands between two fences of one layer, and from where on. */
type Band = { readonly stops: readonly Stop[]; readonly top: number }

/** The cards of one column below each other, each with the room around it. */
function placeCards(plan: PicturePlan, { stops, top }: Band, x: number): [string, Box][] {
  let y = top
  return selectHosts(stops, plan.hosts).map(({ host, size }) => {
    const room = plan.rooms.get(host.id)
    const box = { ...size, x: x + (room?.left ?? 0), y: y + (room?.top ?? 0) }
    y = bottom(box) + (room?.bottom ?? 0) + spacing.card
    return [host.id, box]
  })
}

/** The labels of one gap below each other, all around the same middle. */
function placeLabels(plan: PicturePlan, { stops, top }: Band, middle: number): [string, Box][] {
  const ids = new Set(stops.map(({ id }) => id))
  const routes = plan.layers.routes.filter((route) => ids.has(labelStop(route)))
  let y = top + spacing.zone.top
  return routes.map((route) => {
    const size = plan.labels.get(route.connection.id) ?? { width: 0, height: 0 }
    const centreY = toGrid(y + size.height / 2 + grid, grid / 2)
    const box = { ...size, x: middle - size.width / 2, y: centreY - size.height / 2 }
    y = bottom(box) + spacing.label
    return [route.connection.id, box]
  })
}

/** The bands of a layer; those beside each other in a stack of zones begin at the same height. */
function listBands(plan: PicturePlan): (layer: number) => readonly Band[] {
  const bandsOf = (layer: number) => splitAtFences(plan.layers.layers[layer] ?? [])
  const measureBand = (layer: number, stops: readonly Stop[]): number => {
    const place = layer % 2 === 0 ? placeCards : placeLabels
    const boxes = place(plan, { stops, top: 0 }, 0)
    return Math.max(0, ...boxes.map(([id, box]) => bottom(box) + (plan.rooms.get(id)?.bottom ?? 0)))
  }
  const tops = new Map<number, readonly number[]>()
  for (const { from, to } of plan.columns.wideStacks) {
    const layers = range(2 * from, 2 * to + 1)
    const starts = [0]
    for (const band of bandsOf(2 * from).keys()) {
      const heights = layers.map((layer) => measureBand(layer, bandsOf(layer)[band] ?? []))
      starts.push(toGrid((starts.at(-1) ?? 0) + Math.max(...heights) + spacing.zone.between, 0))
    }
    for (const layer of layers) tops.set(layer, starts)
  }
  return (layer) =>
    bandsOf(layer).map((stops, band) => ({ stops, top: tops.get(layer)?.[band] ?? 0 }))
}

function placeFrame(plan: PicturePlan): Frame {
  const { layers, routes } = plan.layers
  const bandsOf = listBands(plan)
  const cards = new Map<string, Box>()
  const labels = new Map<string, Box>()
  const channels = new Map<string, number>()
  let x = 0
  for (let column = 0; 2 * column < layers.length; column++) {
    const placed = bandsOf(2 * column).flatMap((band) => placeCards(plan, band, x))
    for (const [id, box] of placed) cards.set(id, box)
    const ends = placed.map(([id, box]) => right(box) + (plan.rooms.get(id)?.right ?? 0))
    const starting = routes.filter((route) => firstGap(plan, route) === column)
    const ending = routes.filter((route) => lastGap(plan, route) === column)
    const behind = [...new Set([...starting, ...ending])]
    const width = Math.max(0, ...starting.map((r) => plan.labels.get(r.connection.id)?.width ?? 0))
    const left = Math.max(x, ...ends)
    const labelLeft = left + track * (starting.length + 1)
    for (const [index, route] of starting.entries())
      channels.set(`${column}:left:${route.connection.id}`, left + track * (index + 1))
    for (const [index, route] of behind.entries())
      channels.set(
        `${column}:right:${route.connection.id}`,
        labelLeft + width + track * (index + 1),
      )
    const middle = labelLeft + width / 2
    for (const [id, box] of bandsOf(2 * column + 1).flatMap((b) => placeLabels(plan, b, middle)))
      labels.set(id, box)
    x = labelLeft + width + track * (behind.length + 1)
  }
  const end = Math.max(0, ...[...cards.values(), ...labels.values()].map(bottom))
  const long = routes.filter((route) => firstGap(plan, route) !== lastGap(plan, route))
  const belowAll = new Map(long.map((route, index) => [route, index]))
  const meeting = { left: countEnds(routes, 'left'), right: countEnds(routes, 'right') }
  return {
    cards,
    labels,
    trackOf: (route, gap, side) => channels.get(`${gap}:${side}:${route.connection.id}`) ?? 0,
    endOf: (route, side) => meeting[side].get(route) ?? { place: 0, of: 1 },
    belowOf: (route) => toGrid(end + 40 + track * (belowAll.get(route) ?? 0), 1),
  }
}

const countEnds = (routes: readonly Route[], side: 'left' | 'right'): ReadonlyMap<Route, End> =>
  new Map(
    [...groupBy(routes, (route) => route[side]).values()].flatMap((mine) =>
      mine.map((route, place): [Route, End] => [route, { place, of: mine.length }]),
    ),
  )

/** Where a route meets one of its cards: line ends spread over the height of the side. */
function placeEnd(plan: PicturePlan, frame: Frame, route: Route, side: 'left' | 'right'): Point {
  const id = route[side]
  const card = frame.cards.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
  const top = Math.max(spacing.corner, sizedHost(plan.hosts, id).portTop)
  const free = card.height - top - spacing.corner
  const { place, of } = frame.endOf(route, side)
  const y = card.y + top + (free * (place + 0.5)) / of
  return { x: side === 'left' ? right(card) : card.x, y: toGrid(y, 0) }
}

function drawRoute(plan: PicturePlan, frame: Frame, route: Route): DraftLine {
  const { id, source, destination } = route.connection
  const label = frame.labels.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
  const from = placeEnd(plan, frame, route, 'left')
  const to = placeEnd(plan, frame, route, 'right')
  const [first, last] = [firstGap(plan, route), lastGap(plan, route)]
  const before = frame.trackOf(route, first, 'left')
  const after = frame.trackOf(route, first, 'right')
  const arrival = frame.trackOf(route, last, 'right')
  const level = label.y + label.height / 2
  const below = frame.belowOf(route)
  const long = [
    { x: after, y: below },
    { x: arrival, y: below },
    { x: arrival, y: to.y },
  ]
  const points = [
    from,
    { x: before, y: from.y },
    { x: before, y: level },
    { x: after, y: level },
    ...(first === last ? [{ x: after, y: to.y }] : long),
    to,
  ]
  return { id, source, destination, points: route.isReversed ? points.reverse() : points, label }
}

/**
 * Places hosts in plain columns and draws every line on tracks of its own: no balance and many
 * bends, but nothing overlaps. Lines that pass a column run below everything.
 */
export function placeInRows(plan: PicturePlan): Draft {
  const frame = placeFrame(plan)
  const cards = [...frame.cards].map(([id, box]): DraftCard => {
    return { id, zone: sizedHost(plan.hosts, id).host.zone, box }
  })
  const lines = plan.layers.routes.map((route) => drawRoute(plan, frame, route))
  return { cards, zones: [], lines }
}

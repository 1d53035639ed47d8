import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Host } from '#core/topology/topology.ts'
import type { Passing } from './arrangements.ts'
import type { WideStack } from './assign-columns.ts'
import { columnRoles } from './column-roles.ts'
import type { ColumnPlan, Route } from './plan-columns.ts'
import type { ColumnOrder, Link } from './sift-columns.ts'

/** Something that a route goes through; each is one node of the engine's graph. */
export type Stop =
  | { readonly kind: 'host'; readonly id: string }
  /** A route's label stands in the first gap that the route crosses. */
  | { readonly kind: 'label'; readonly id: string; readonly route: Route }
  /** Where a route passes a column, and where it crosses a further gap. */
  | { readonly kind: 'way' | 'pass'; readonly id: string; readonly route: Route }
  /** Where the level border between two wide zones crosses a column or a gap. */
  | { readonly kind: 'fence'; readonly id: string }

export type LayerPlan = {
  /** Columns at even places and the gaps to their right at odd ones; stops from top to bottom. */
  readonly layers: readonly (readonly Stop[])[]
  readonly passing: Passing
  /** The routes in the order of the hosts that they join. */
  readonly routes: readonly Route[]
  /** The ids of the stops of each route from left to right, by the connection's id. */
  readonly stopsOf: ReadonlyMap<string, readonly string[]>
  /** The ids of the stops of each fence from left to right. */
  readonly fences: readonly (readonly string[])[]
}

/** What stands above, between and below the fences of a layer. */
export function splitAtFences(stops: readonly Stop[]): (readonly Stop[])[] {
  const fence = stops.findIndex(({ kind }) => kind === 'fence')
  if (fence < 0) return [stops]
  return [stops.slice(0, fence), ...splitAtFences(stops.slice(fence + 1))]
}

export const labelStop = (route: Route): string => `label:${route.connection.id}`
const passStop = (route: Route, gap: number) => `pass:${gap}:${route.connection.id}`
const wayStop = (route: Route, column: number) => `way:${column}:${route.connection.id}`

const toWay = (route: Route, column: number): Stop => {
  return { kind: 'way', id: wayStop(route, column), route }
}

/** The fence above a zone, at a layer. */
const fenceStop = (zone: string, layer: number): Stop => {
  return { kind: 'fence', id: `fence:${layer}:${zone}` }
}

export const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** Neighbouring layers only: host, label, (way, pass,)* host. */
function listStops(route: Route, first: number, last: number): string[] {
  const further = range(first + 1, last).flatMap((c) => [wayStop(route, c), passStop(route, c)])
  return [route.left, labelStop(route), ...further, route.right]
}

const reversed = compareBy((route: Route) => Number(route.isReversed))

/** The routes in the order of the hosts that they join. */
function sortRoutes({ hosts, routes }: ColumnPlan): Route[] {
  const rank = new Map(hosts.map((host, index) => [host.id, index]))
  const rankOf = (id: string) => rank.get(id) ?? 0
  return [...routes].sort(
    compareInTurn(
      compareBy((route) => rankOf(route.left)),
      compareBy((route) => rankOf(route.right)),
      reversed,
    ),
  )
}

/**
 * Fixes the order of everything in every layer. Routes that pass a column do so right above or
 * right below its hub, and above everything where it has none.
 */
export function planLayers(plan: ColumnPlan): LayerPlan {
  const routes = sortRoutes(plan)
  const width = Math.max(0, ...plan.columnOf.values()) + 1
  return fillGaps(
    plan,
    range(0, width).map((column) => planColumn(plan, routes, column)),
  )
}

/** The same hosts and routes, in another order of every column. */
type Reordering = { readonly columns: ColumnPlan; readonly layers: LayerPlan }

/** Orders every column by what its stops are joined to, less by what they are. */
export function reorderLayers(usual: ColumnPlan, order: ColumnOrder): Reordering {
  const plan: ColumnPlan = { ...usual, passing: 'below-hub' }
  const hostOf = new Map(plan.hosts.map((host) => [host.id, host]))
  const hub = plan.hosts.find((host) => columnRoles[host.kind].isHub)
  const layers = planLayers(plan)
  const fences = new Set(layers.fences.flat())
  const ordered = order(selectColumns(layers), listLinks(plan), {
    zoneOf: (id) => hostOf.get(id)?.zone,
    isHub: (id) => id === hub?.id,
    isFence: (id) => fences.has(id),
  })
  return standInOrder(plan, ordered)
}

const selectColumns = ({ layers }: LayerPlan) => layers.filter((_, layer) => layer % 2 === 0)

/** A plan with the stops of every column in the order that they are given in. */
function standInOrder(plan: ColumnPlan, columns: readonly (readonly Stop[])[]): Reordering {
  const seat = new Map(columns.flatMap((stops) => stops.map((stop, index) => [stop.id, index])))
  const hosts = [...plan.hosts].sort(
    compareInTurn(
      compareBy((host) => plan.columnOf.get(host.id) ?? 0),
      compareBy((host) => seat.get(plan.partnerOf.get(host.id) ?? host.id) ?? 0),
    ),
  )
  return { columns: { ...plan, hosts }, layers: fillGaps({ ...plan, hosts }, columns) }
}

/**
 * The order of a plan for the hosts that stand for others, for all of these: each host and each
 * route stands where that one does which stands for it.
 */
export function unfoldLayers(
  usual: ColumnPlan,
  folded: LayerPlan,
  standInOf: (id: string) => string,
): Reordering {
  const plan: ColumnPlan = { ...usual, passing: folded.passing }
  const standIn = (route: Route) => `${standInOf(route.left)}>${standInOf(route.right)}`
  const hosts = groupBy(plan.hosts, ({ id }) => standInOf(id))
  const routes = groupBy(sortRoutes(plan), standIn)
  const columns = selectColumns(folded).map((stops, column) =>
    stops.flatMap((stop): Stop[] => {
      if (stop.kind === 'fence') return [stop]
      return stop.kind === 'host'
        ? (hosts.get(stop.id) ?? []).map(({ id }) => ({ kind: 'host', id }))
        : (routes.get(standIn(stop.route)) ?? []).map((route) => toWay(route, column))
    }),
  )
  return standInOrder(plan, columns)
}

/** Each piece of a route from one column to the next. */
function listLinks({ routes, columnOf }: ColumnPlan): Link[] {
  return routes.flatMap((route) => {
    const between = range((columnOf.get(route.left) ?? 0) + 1, columnOf.get(route.right) ?? 0)
    const stops = [route.left, ...between.map((column) => wayStop(route, column)), route.right]
    return stops.slice(1).map((right, index) => ({ left: stops[index] ?? right, right }))
  })
}

/**
 * The gaps between columns: labels stand by the host on their left and then by what is on their
 * right, so the labels of a host stand together and no line crosses another before its label.
 */
function fillGaps(plan: ColumnPlan, columns: readonly (readonly Stop[])[]): LayerPlan {
  const columnOf = (id: string) => plan.columnOf.get(id) ?? 0
  const routes = sortRoutes(plan)
  const seat = new Map(columns.flatMap((stops) => stops.map((stop, index) => [stop.id, index])))
  const seatOf = (id: string) => seat.get(id) ?? 0

  const planGap = (gap: number): Stop[] => {
    const crossings = routes
      .filter((route) => columnOf(route.left) <= gap && gap < columnOf(route.right))
      .map((route) => {
        const isFirst = columnOf(route.left) === gap
        const isLast = columnOf(route.right) === gap + 1
        const stop: Stop = isFirst
          ? { kind: 'label', id: labelStop(route), route }
          : { kind: 'pass', id: passStop(route, gap), route }
        return {
          stop,
          from: seatOf(isFirst ? route.left : wayStop(route, gap)),
          to: seatOf(isLast ? route.right : wayStop(route, gap + 1)),
          isReversed: route.isReversed,
        }
      })
    const fences = plan.wideStacks
      .filter(({ from, to }) => from <= gap && gap < to)
      .flatMap(({ zones }) => zones.slice(1))
      .map((zone) => ({
        stop: fenceStop(zone, 2 * gap + 1),
        from: seatOf(fenceStop(zone, 2 * gap).id),
        to: seatOf(fenceStop(zone, 2 * gap + 2).id),
        isReversed: false,
      }))
    return [...crossings, ...fences]
      .sort(
        compareInTurn(
          compareBy((crossing) => crossing.from),
          compareBy((crossing) => crossing.to),
          compareBy((crossing) => Number(crossing.isReversed)),
        ),
      )
      .map(({ stop }) => stop)
  }

  return {
    layers: columns.flatMap((stops, column) => [stops, planGap(column)]),
    passing: plan.passing,
    routes,
    stopsOf: new Map(
      routes.map((route) => [
        route.connection.id,
        listStops(route, columnOf(route.left), columnOf(route.right)),
      ]),
    ),
    fences: plan.wideStacks.flatMap(({ zones, from, to }) =>
      zones.slice(1).map((zone) => range(2 * from, 2 * to + 1).map((l) => fenceStop(zone, l).id)),
    ),
  }
}

/** The hosts of a column but the satellites, and the routes that pass between them. */
function planColumn(plan: ColumnPlan, routes: readonly Route[], column: number): Stop[] {
  const columnOf = (id: string) => plan.columnOf.get(id) ?? 0
  const mine = plan.hosts.filter((h) => columnOf(h.id) === column && !plan.partnerOf.has(h.id))
  const passing = routes.filter(
    (route) => columnOf(route.left) < column && column < columnOf(route.right),
  )
  const stack = plan.wideStacks.find(({ from, to }) => from <= column && column <= to)
  if (stack !== undefined) return planBands(plan, { hosts: mine, passing, column, stack })
  const hosts = mine.map((host): Stop => ({ kind: 'host', id: host.id }))
  const ways = passing.map((route) => toWay(route, column))
  const hub = mine.findIndex((host) => columnRoles[host.kind].isHub)
  const place = Math.max(0, plan.passing === 'above-hub' ? hub : hub + 1)
  return [...hosts.slice(0, place), ...ways, ...hosts.slice(place)]
}

/** One column of wide zones above each other. */
type BandedColumn = {
  readonly hosts: readonly Host[]
  readonly passing: readonly Route[]
  readonly column: number
  readonly stack: WideStack
}

/**
 * The zones of a column from top to bottom with a fence between each two. A route of one of them
 * passes below its hosts; of the others, those to the hub pass above all zones, and those to what
 * stands beside or below it, which must come round it anyway, below them.
 */
function planBands(plan: ColumnPlan, { hosts, passing, column, stack }: BandedColumn): Stop[] {
  const hostOf = new Map(plan.hosts.map((host) => [host.id, host]))
  const isHub = (id: string) => {
    const host = hostOf.get(id)
    return host !== undefined && columnRoles[host.kind].isHub
  }
  const bandOf = (route: Route): string => {
    const ends = [hostOf.get(route.left)?.zone, hostOf.get(route.right)?.zone]
    const own = stack.zones.find((zone) => ends.includes(zone))
    return own ?? (isHub(route.left) || isHub(route.right) ? 'above' : 'below')
  }
  const ways = groupBy(passing, bandOf)
  const waysOf = (band: string) => (ways.get(band) ?? []).map((route) => toWay(route, column))
  const bands = stack.zones.flatMap((zone, place): Stop[] => [
    ...(place === 0 ? [] : [fenceStop(zone, 2 * column)]),
    ...hosts.filter((host) => host.zone === zone).map(({ id }): Stop => ({ kind: 'host', id })),
    ...waysOf(zone),
  ])
  return [...waysOf('above'), ...bands, ...waysOf('below')]
}

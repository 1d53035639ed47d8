import type { Size } from '#core/kit/geometry.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { invariant } from '#core/kit/invariant.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Host } from '#core/topology/topology.ts'
import { columnRoles } from '../plan/column-roles.ts'
import type { ColumnPlan, Route } from '../plan/plan-columns.ts'
import type { LayerPlan } from '../plan/plan-layers.ts'
import { spacing } from '../spacing.ts'
import { measureCard, measurePortTop } from './arrange-card.ts'
import { type CaptionedHost, captionHost, wantedWidth } from './caption-hosts.ts'

export type SizedHost = {
  readonly host: CaptionedHost
  readonly size: Size
  /** Lines end at least this far below the card's top. */
  readonly portTop: number
  /** The card keeps its height and moves its line ends. */
  readonly isRigid: boolean
  /** How far below the card's top its parts begin; 0 without parts. */
  readonly beside: number
}

// High enough that most lines to the hub are straight; measured against lower and higher ones.
const leastHubHeight = 160
const roomInHub = 16
/** A card of a few words that is higher than this would look like the hub. */
const mostFacing = 208
/** A line from a zone above may end beside the hub's name, if that makes it straight. */
const headPortTop = 24
/** From the bottom of a zone's last card up to where its line leaves, when the zone is above. */
const leavesAbove = 38

/** The height in px that `count` line ends on one side need. */
const measurePorts = (count: number, portTop: number) =>
  Math.max(portTop, spacing.corner) + Math.max(0, count - 1) * spacing.port + spacing.corner + 1

/** The height in px at which all lines to a stack of labels leave straight. */
function measureFacing(heights: readonly number[]): number {
  if (heights.length < 2) return 0
  const stack = heights.reduce((total, height) => total + height, 0)
  const outer = ((heights[0] ?? 0) + (heights.at(-1) ?? 0)) / 2
  return stack + (heights.length - 1) * spacing.label - outer + 2 * spacing.corner
}

type Labels = {
  /** The place of each route's label, from top to bottom, one gap after the other. */
  readonly placeOf: ReadonlyMap<Route, number>
  readonly heightOf: (route: Route) => number
}

/**
 * How far apart two lines to the hub arrive when both are straight. Where other labels stand
 * between them that is too far, so only their least distance counts.
 */
function measureStep(above: Route, below: Route, labels: Labels, isSameZone: boolean): number {
  const between = (labels.heightOf(above) + labels.heightOf(below)) / 2 + spacing.label
  if (above.left === below.left) return between
  const [from = 0, to = 0] = [labels.placeOf.get(above), labels.placeOf.get(below)]
  const areNeighbours = to - from === 1
  if (!areNeighbours) return spacing.port
  const { bottom, between: apart, top } = spacing.zone
  const ground = isSameZone ? spacing.card : bottom + apart + top
  return Math.max(between, (isSameZone ? spacing.corner : leavesAbove) + ground + spacing.corner)
}

/** The height in px that a hub needs below the top of its line ends for straight lines. */
function measureFacedBy(
  routes: readonly Route[],
  labels: Labels,
  zoneOf: (id: string) => string | undefined,
): number {
  return routes.slice(1).reduce<number>((total, route, index) => {
    const above = routes[index] ?? route
    const isSameZone = zoneOf(above.left) === zoneOf(route.left)
    return total + measureStep(above, route, labels, isSameZone)
  }, spacing.corner)
}

/**
 * Gives every host its text and its least size: cards of one column are equally wide, and each is
 * high enough for its text, its line ends and, left of a gap, the labels that it faces.
 */
export function sizeHosts(
  plan: ColumnPlan,
  layers: LayerPlan,
  labels: ReadonlyMap<string, Size>,
  messages: Messages,
): ReadonlyMap<string, SizedHost> {
  const columnOf = (host: Host) => plan.columnOf.get(host.id) ?? 0
  const span = ({ left, right }: Route) =>
    (plan.columnOf.get(right) ?? 0) - (plan.columnOf.get(left) ?? 0)
  const widths = new Map(
    [...groupBy(plan.hosts, columnOf)].map(([column, hosts]) => {
      const othersOf = (host: Host) => hosts.filter((other) => other !== host)
      return [column, Math.max(...hosts.map((host) => wantedWidth(host, othersOf(host), messages)))]
    }),
  )
  const inOrder = listLabels(layers)
  const byGap = {
    placeOf: new Map(inOrder.map((route, place) => [route, place])),
    heightOf: (route: Route) => heightOf(route, labels),
  }
  const leaving = groupBy(inOrder, (route) => route.left)
  const arriving = groupBy(layers.routes, (route) => route.right)
  const zones = new Map(plan.hosts.map((host) => [host.id, host.zone]))
  const sizeHost = (host: Host): SizedHost => {
    const width = widths.get(columnOf(host)) ?? 0
    const captioned = captionHost(host, width, messages)
    const out: readonly Route[] = leaving.get(host.id) ?? []
    const into: readonly Route[] = arriving.get(host.id) ?? []
    const beside = measurePortTop(captioned)
    const isFromAbove = new Set(into.map((route) => zones.get(route.left))).size > 1
    const portTop = isFromAbove ? Math.min(beside, headPortTop) : beside
    const { isHub } = columnRoles[host.kind]
    const facing = measureFacing(out.map(byGap.heightOf))
    const straight = isHub
      ? Math.max(
          leastHubHeight,
          measureCard(captioned) + roomInHub,
          portTop + measureFacedBy(into, byGap, (id) => zones.get(id)),
        )
      : Math.min(mostFacing, facing)
    const ports = measurePorts(Math.max(out.length, into.length), portTop)
    const height = Math.max(measureCard(captioned), ports, straight)
    const isFromAfar = into.some((route) => span(route) > 1)
    const isRigid = isHub || isFromAfar || facing > mostFacing
    return { host: captioned, size: { width, height }, portTop, beside, isRigid }
  }
  return new Map(plan.hosts.map((host) => [host.id, sizeHost(host)]))
}

const heightOf = (route: Route, labels: ReadonlyMap<string, Size>) =>
  labels.get(route.connection.id)?.height ?? 0

const listLabels = (layers: LayerPlan): Route[] =>
  layers.layers.flat().flatMap((stop) => (stop.kind === 'label' ? stop.route : []))

/** The sized host of an id that the plan knows. */
export function sizedHost(sizes: ReadonlyMap<string, SizedHost>, id: string): SizedHost {
  const sized = sizes.get(id)
  invariant(sized, `host ${id} has a size`)
  return sized
}

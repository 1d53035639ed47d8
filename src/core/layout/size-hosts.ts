import type { Size } from '#core/kit/geometry.ts'
import { invariant } from '#core/kit/invariant.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Host } from '#core/topology/topology.ts'
import { measureCard, measurePortTop } from './arrange-card.ts'
import { type CaptionedHost, captionHost, wantedWidth } from './caption-hosts.ts'
import { columnRoles } from './column-roles.ts'
import type { ColumnPlan, Route } from './plan-columns.ts'
import type { LayerPlan } from './plan-layers.ts'
import { spacing } from './spacing.ts'

export type SizedHost = {
  readonly host: CaptionedHost
  readonly size: Size
  /** Lines end at least this far below the card's top. */
  readonly portTop: number
}

// High enough that most lines to the hub are straight; measured against lower and higher ones.
const leastHubHeight = 176

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

/** The same for a rigid card on the right: it lines up with the labels of each host on its left. */
function measureFacedBy(routes: readonly Route[], labels: ReadonlyMap<string, Size>): number {
  const heightOf = (route: Route) => labels.get(route.link.id)?.height ?? 0
  return routes.slice(1).reduce<number>((total, route, index) => {
    const above = routes[index] ?? route
    const isSameHost = above.left === route.left
    const step = (heightOf(above) + heightOf(route)) / 2 + spacing.label
    return total + (isSameHost ? step : spacing.port)
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
  const widthOf = (host: Host) =>
    Math.max(
      ...plan.hosts
        .filter((other) => columnOf(other) === columnOf(host))
        .map((other) => wantedWidth(other, messages)),
    )
  const inLabelOrder = layers.layers
    .flat()
    .flatMap((stop) => (stop.kind === 'label' ? stop.route : []))
  const sizeHost = (host: Host): SizedHost => {
    const width = widthOf(host)
    const captioned = captionHost(host, width, messages)
    const portTop = measurePortTop(captioned)
    const out = inLabelOrder.filter((route) => route.left === host.id)
    const into = layers.routes.filter((route) => route.right === host.id)
    const isHub = columnRoles[host.kind].isHub
    const facing = out.map((route) => labels.get(route.link.id)?.height ?? 0)
    const height = Math.max(
      measureCard(captioned),
      measurePorts(Math.max(out.length, into.length), portTop),
      isHub ? leastHubHeight : measureFacing(facing),
      isHub ? portTop + measureFacedBy(into, labels) : 0,
    )
    return { host: captioned, size: { width, height }, portTop }
  }
  return new Map(plan.hosts.map((host) => [host.id, sizeHost(host)]))
}

/** The sized host of an id that the plan knows. */
export function sizedHost(sizes: ReadonlyMap<string, SizedHost>, id: string): SizedHost {
  const sized = sizes.get(id)
  invariant(sized, `host ${id} has a size`)
  return sized
}

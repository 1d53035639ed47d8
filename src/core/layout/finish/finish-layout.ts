import { zoneName } from '#core/deployment/host-name.ts'
import {
  type Box,
  bottom,
  boxAround,
  type Point,
  right,
  straightenPoints,
} from '#core/kit/geometry.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { invariant } from '#core/kit/invariant.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Connection, Topology } from '#core/topology/topology.ts'
import type { Draft, DraftLine } from '../draft.ts'
import type {
  LaidOutConnection,
  LaidOutHost,
  LaidOutTopology,
  LaidOutZone,
} from '../laid-out-topology.ts'
import { arrangeCard } from '../size/arrange-card.ts'
import { type SizedHost, sizedHost } from '../size/size-hosts.ts'
import { type LabelShape, placeChips } from '../size/size-labels.ts'
import { spacing } from '../spacing.ts'

type FinishParts = {
  readonly topology: Topology
  readonly hosts: ReadonlyMap<string, SizedHost>
  readonly messages: Messages
  readonly shape: LabelShape
}

type Shift = { readonly x: number; readonly y: number }

const half = (length: number) => Math.round(length * 2) / 2

const movePoint = (point: Point, by: Shift): Point => ({
  x: half(point.x + by.x),
  y: half(point.y + by.y),
})

/** Rounds the edges and not the size, so that things that touch still touch. */
function moveBox(box: Box, by: Shift): Box {
  const { x, y } = movePoint(box, by)
  return { x, y, width: half(right(box) + by.x) - x, height: half(bottom(box) + by.y) - y }
}

/** A line's ends go on its cards' borders again, and its label on it, after the rounding. */
function finishLine(
  line: DraftLine,
  connection: Connection,
  by: Shift,
  shape: LabelShape,
): LaidOutConnection {
  const label = moveBox(line.label, by)
  const points = straightenPoints(line.points.map((point) => movePoint(point, by)))
  return { ...connection, points, label, chips: placeChips(connection, label, shape) }
}

/** Where, of the connections that leave a host, those that start at a part cross its top border. */
function findTabExit(card: Box, leaving: readonly LaidOutConnection[]) {
  const start = leaving
    .filter(({ flows }) => flows.some((flow) => flow.sourcePart !== null))
    .flatMap((connection) => connection.points.slice(0, 1))
    .find((p) => p.y === card.y)
  return start?.x ?? null
}

/** Finds things of a picture by their ids. */
function createFinder<T extends { readonly id: string }>(items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const item = byId.get(id)
    invariant(item, `${id} is placed`)
    return item
  }
}

/**
 * Turns a draft into the finished layout: moved to the origin with a free margin, every number a
 * whole or a half px, chips and the insides of cards in place.
 */
export function finishLayout(
  draft: Draft,
  { topology, hosts, messages, shape }: FinishParts,
): LaidOutTopology {
  const ground = boxAround([
    ...draft.zones.map((zone) => zone.box),
    ...draft.lines.flatMap((line) => [line.label, boxAround(line.points.map(toEmptyBox))]),
  ])
  const by = { x: spacing.margin - ground.x, y: spacing.margin - ground.y }
  const findCard = createFinder(draft.cards)
  const findLine = createFinder(draft.lines)
  const findZone = createFinder(draft.zones)
  const connections = topology.connections.map((connection) =>
    finishLine(findLine(connection.id), connection, by, shape),
  )
  const leaving = groupBy(connections, ({ source }) => source)
  return {
    ...topology,
    size: {
      width: Math.ceil(ground.width + 2 * spacing.margin),
      height: Math.ceil(ground.height + 2 * spacing.margin),
    },
    zones: topology.zones
      .filter((zone) => draft.zones.some((drawn) => drawn.id === zone.id))
      .map((zone): LaidOutZone => {
        const { box, title } = findZone(zone.id)
        const name = zoneName(zone, messages)
        return { ...zone, name, box: moveBox(box, by), title: moveBox(title, by) }
      }),
    hosts: topology.hosts.map((host): LaidOutHost => {
      const card = moveBox(findCard(host.id).box, by)
      return arrangeCard(
        sizedHost(hosts, host.id).host,
        card,
        findTabExit(card, leaving.get(host.id) ?? []),
      )
    }),
    connections,
  }
}

const toEmptyBox = (point: Point): Box => ({ ...point, width: 0, height: 0 })

import {
  type Box,
  bottom,
  boxAround,
  centre,
  overlaps,
  type Point,
  right,
  type Segment,
  segmentsOf,
  straightenPoints,
} from '#core/kit/geometry.ts'
import type { Drawing } from './drawing.ts'

/** The measures of one drawing; lengths in px. `nearest` is Infinity with fewer than two lines. */
export type DrawingMetrics = {
  /** Cards or labels on each other, lines through foreign cards or labels. */
  readonly faults: number
  readonly crossings: number
  readonly bendsPerEdge: number
  readonly length: number
  /** From a label's middle to its own line, in the mean. */
  readonly labelOff: number
  /** The least distance from any label to a foreign line. */
  readonly nearest: number
  readonly area: number
  readonly ratio: number
  /** How much larger than life the drawing fits on a 16:9 slide of 1204 by 643 px. */
  readonly slide: number
}

/** Things may touch, and numbers are rounded. */
const tolerance = 0.75

type Connection = Drawing['connections'][number]

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const lengthOf = ({ from, to }: Segment) => Math.hypot(to.x - from.x, to.y - from.y)

const side = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** Two pieces cross properly: a shared end or a touch is no crossing. */
const cross = (a: Segment, b: Segment): boolean =>
  side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < -1e-6 &&
  side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < -1e-6

const shrink = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: Math.max(0, box.width - 2 * by),
  height: Math.max(0, box.height - 2 * by),
})

const edgesOf = (box: Box): Segment[] => {
  const a = { x: box.x, y: box.y }
  const b = { x: right(box), y: box.y }
  const c = { x: right(box), y: bottom(box) }
  const d = { x: box.x, y: bottom(box) }
  return segmentsOf([a, b, c, d, a])
}

const contains = (box: Box, { x, y }: Point) =>
  x > box.x && x < right(box) && y > box.y && y < bottom(box)

const runsThrough = (segment: Segment, box: Box): boolean =>
  contains(box, segment.from) ||
  contains(box, segment.to) ||
  edgesOf(box).some((edge) => cross(segment, edge))

const isThrough = (connection: Connection, box: Box) =>
  segmentsOf(connection.points).some((segment) => runsThrough(segment, shrink(box, tolerance)))

function distanceToPoint({ from, to }: Segment, point: Point): number {
  const along = { x: to.x - from.x, y: to.y - from.y }
  const square = along.x ** 2 + along.y ** 2
  const share =
    square === 0 ? 0 : ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / square
  const t = Math.min(1, Math.max(0, share))
  return Math.hypot(from.x + t * along.x - point.x, from.y + t * along.y - point.y)
}

const cornersOf = (box: Box) => edgesOf(box).map((edge) => edge.from)

function distanceToBox(segment: Segment, box: Box): number {
  if (runsThrough(segment, box)) return 0
  const fromCorners = cornersOf(box).map((corner) => distanceToPoint(segment, corner))
  const fromEnds = [segment.from, segment.to].flatMap((point) =>
    edgesOf(box).map((edge) => distanceToPoint(edge, point)),
  )
  return Math.min(...fromCorners, ...fromEnds)
}

function countFaults({ hosts, connections }: Drawing): number {
  const boxes = [...hosts, ...connections.map(({ id, label }) => ({ id, box: label }))]
  const overlapping = pairsOf(boxes).filter(([a, b]) => overlaps(a.box, b.box, -tolerance))
  const pierced = connections.flatMap((connection) => [
    ...hosts.filter(
      ({ id, box }) =>
        id !== connection.source && id !== connection.destination && isThrough(connection, box),
    ),
    ...connections.filter(
      (other) => other.id !== connection.id && isThrough(connection, other.label),
    ),
  ])
  return overlapping.length + pierced.length
}

function findNearest(connections: readonly Connection[]): number {
  const distances = connections.flatMap((connection) =>
    connections
      .filter((other) => other.id !== connection.id)
      .flatMap((other) => segmentsOf(other.points).map((s) => distanceToBox(s, connection.label))),
  )
  return Math.min(Number.POSITIVE_INFINITY, ...distances)
}

const measureLabelOff = (connection: Connection) =>
  Math.min(
    ...segmentsOf(connection.points).map((s) => distanceToPoint(s, centre(connection.label))),
  )

const countCrossings = (a: Connection, b: Connection) =>
  segmentsOf(a.points).flatMap((s) => segmentsOf(b.points).filter((t) => cross(s, t))).length

/** The extent of everything drawn, for layouts that leave a margin. */
export const boxAroundDrawing = ({ hosts, connections }: Omit<Drawing, 'size'>): Box =>
  boxAround([
    ...hosts.map((host) => host.box),
    ...connections.flatMap((connection) => [
      connection.label,
      ...connection.points.map((point) => ({ ...point, width: 0, height: 0 })),
    ]),
  ])

/** Measures any drawing by the same rules, whoever made it. */
export function measureDrawing(drawing: Drawing): DrawingMetrics {
  const { size } = drawing
  const connections = drawing.connections.map((l) => ({ ...l, points: straightenPoints(l.points) }))
  const each = Math.max(1, connections.length)
  const bends = sum(connections.map((connection) => Math.max(0, connection.points.length - 2)))
  return {
    faults: countFaults({ ...drawing, connections }),
    crossings: sum(pairsOf(connections).map(([a, b]) => countCrossings(a, b))),
    bendsPerEdge: bends / each,
    length: sum(connections.flatMap((connection) => segmentsOf(connection.points).map(lengthOf))),
    labelOff: sum(connections.map(measureLabelOff)) / each,
    nearest: findNearest(connections),
    area: size.width * size.height,
    ratio: size.width / size.height,
    slide: Math.min(1204 / size.width, 643 / size.height),
  }
}

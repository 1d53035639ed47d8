import {
  type Box,
  type Point,
  right,
  type Segment,
  segmentsOf,
  straightenPoints,
} from '#core/kit/geometry.ts'
import { invariant } from '#core/kit/invariant.ts'
import type { Draft, DraftLine } from '../draft.ts'
import type { Route } from '../plan/plan-columns.ts'
import { type LayerPlan, labelStop } from '../plan/plan-layers.ts'
import type { SizedHost } from '../size/size-hosts.ts'
import type { EngineResult } from './layout-engine.ts'
import { toEdgeId } from './to-engine-graph.ts'

/** Two pieces that meet in a node with a smaller step than this, in px, are one level line. */
const level = 1.5

type Placed = ReadonlyMap<string, Box>
type Pieces = ReadonlyMap<string, readonly Point[]>

/** Pieces that meet in a label, a way or a pass become one rectilinear line. */
function joinPieces(points: readonly Point[]): Point[] {
  const joined: Point[] = []
  for (const point of points) {
    const last = joined.at(-1)
    if (last === undefined) {
      joined.push(point)
      continue
    }
    const y = Math.abs(point.y - last.y) <= level ? last.y : point.y
    if (Math.abs(point.x - last.x) > 0.6 && Math.abs(y - last.y) > 0.05)
      joined.push({ x: point.x, y: last.y })
    joined.push({ x: point.x, y })
  }
  return straightenPoints(joined)
}

const runsThrough = (label: Box) => (segment: Segment) =>
  segment.from.y === segment.to.y &&
  Math.min(segment.from.x, segment.to.x) <= label.x + 1 &&
  Math.max(segment.from.x, segment.to.x) >= right(label) - 1

function centreOnLine(label: Box, points: readonly Point[]): Box {
  const segment = segmentsOf(points).find(runsThrough(label))
  return segment === undefined ? label : { ...label, y: segment.from.y - label.height / 2 }
}

function readLine(
  route: Route,
  stops: readonly string[],
  placed: Placed,
  pieces: Pieces,
): DraftLine {
  const { id, source, destination } = route.connection
  const points = joinPieces(
    stops.slice(1).flatMap((_, index) => pieces.get(toEdgeId(id, index)) ?? []),
  )
  const label = placed.get(labelStop(route))
  invariant(label && points.length > 1, `the engine routed ${id}`)
  return {
    id,
    source,
    destination,
    points: route.isReversed ? points.reverse() : points,
    label: centreOnLine(label, points),
  }
}

/** The engine's result as cards and lines: pieces joined, reversed flows turned back. */
export function readBack(
  result: EngineResult,
  layers: LayerPlan,
  hosts: ReadonlyMap<string, SizedHost>,
): Draft {
  const placed: Placed = new Map(
    result.children.map(({ id, x, y, width, height }) => [id, { x, y, width, height }]),
  )
  const pieces: Pieces = new Map(
    result.edges.map((edge) => [
      edge.id,
      edge.sections.flatMap((s) => [s.startPoint, ...(s.bendPoints ?? []), s.endPoint]),
    ]),
  )
  const cards = [...hosts.values()].flatMap(({ host }) => {
    const box = placed.get(host.id)
    return box === undefined ? [] : [{ id: host.id, zone: host.zone, box }]
  })
  const lines = layers.routes.map((route) =>
    readLine(route, layers.stopsOf.get(route.connection.id) ?? [], placed, pieces),
  )
  return { cards, zones: [], lines }
}

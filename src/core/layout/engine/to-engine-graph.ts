import type { Size } from '#core/kit/geometry.ts'
import type { Passing } from '../plan/arrangements.ts'
import type { Route } from '../plan/plan-columns.ts'
import type { LayerPlan, Stop } from '../plan/plan-layers.ts'
import { type Room, selectHosts } from '../size/measure-rooms.ts'
import { type SizedHost, sizedHost } from '../size/size-hosts.ts'
import {
  keepPortsBelow,
  labelSpacing,
  passSpacing,
  rootOptions,
  standAt,
  waySpacing,
} from './engine-options.ts'
import type {
  EngineEdge,
  EngineGraph,
  EngineLabel,
  EngineNode,
  EngineOptions,
} from './layout-engine.ts'

type Sizes = {
  readonly hosts: ReadonlyMap<string, SizedHost>
  readonly labels: ReadonlyMap<string, Size>
  readonly rooms: ReadonlyMap<string, Room>
}

/**
 * The zone's padding and a satellite's room, as invisible labels outside the card: the engine
 * keeps them free without knowing of zones, whose borders would cost bends.
 */
function keepRoom(id: string, { top, bottom, left, right }: Room): EngineLabel[] {
  const room = (side: string, width: number, height: number, place: string): EngineLabel => ({
    id: `${id}:${side}`,
    text: ' ',
    width,
    height,
    layoutOptions: { 'elk.nodeLabels.placement': `OUTSIDE ${place}` },
  })
  return [
    room('top', 1, top, 'V_TOP H_CENTER'),
    room('bottom', 1, bottom, 'V_BOTTOM H_CENTER'),
    room('left', left, 1, 'H_LEFT V_CENTER'),
    room('right', right, 1, 'H_RIGHT V_CENTER'),
  ].filter((label) => label.width > 0 && label.height > 0)
}

/** A rigid card keeps its height and moves its line ends; others may grow for straight lines. */
function toHostNode(
  { host, size, portTop, isRigid }: SizedHost,
  room: Room | undefined,
): EngineNode {
  return {
    id: host.id,
    ...size,
    labels: room === undefined ? [] : keepRoom(host.id, room),
    layoutOptions: {
      'elk.layered.nodePlacement.networkSimplex.nodeFlexibility': isRigid
        ? 'PORT_POSITION'
        : 'NODE_SIZE_WHERE_SPACE_PERMITS',
      ...(portTop > 0 ? keepPortsBelow(portTop) : {}),
    },
  }
}

function toLabelNode(id: string, size: Size): EngineNode {
  const port = (side: 'w' | 'e', x: number, name: string) => ({
    id: `${id}:${side}`,
    x,
    y: size.height / 2,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': name },
  })
  return {
    id,
    ...size,
    ports: [port('w', 0, 'WEST'), port('e', size.width, 'EAST')],
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS', ...labelSpacing },
  }
}

const toPointNode = (id: string, width: number, layoutOptions: EngineOptions): EngineNode => ({
  id,
  width,
  height: 1,
  layoutOptions,
})

function toLayerNodes(stops: readonly Stop[], sizes: Sizes): EngineNode[] {
  const hosts = selectHosts(stops, sizes.hosts)
  const width = Math.max(1, ...hosts.map((sized) => sized.size.width))
  const toNode = (stop: Stop): EngineNode => {
    switch (stop.kind) {
      case 'host':
        return toHostNode(sizedHost(sizes.hosts, stop.id), sizes.rooms.get(stop.id))
      case 'label':
        return toLabelNode(
          stop.id,
          sizes.labels.get(stop.route.connection.id) ?? { width: 1, height: 1 },
        )
      case 'way':
        return toPointNode(stop.id, width, waySpacing)
      case 'pass':
        return toPointNode(stop.id, 1, passSpacing)
      case 'fence':
        return toPointNode(stop.id, width, {})
    }
  }
  return stops.map(toNode)
}

type PieceOfRoute = {
  /** Counted from the left. */
  readonly piece: number
  readonly pieces: number
  readonly isLowest: boolean
  readonly passing: Passing
}

/**
 * How much a piece of a route wants to be straight: those of long routes most, then those with
 * many chips. The lowest zone of a column stands beside the hub; lines from the zones above it
 * step down anyway. A route that must step does so behind its label, where no second
 * step is needed; one that goes over the hub steps up and down in any case, and arrives level.
 */
function weighPiece(route: Route, { piece, pieces, isLowest, passing }: PieceOfRoute): number {
  const isLong = pieces > 2
  if (isLong && passing === 'above-hub') return piece === 0 ? 3 : Number(piece === pieces - 1)
  return (isLong ? 20 : route.connection.chips.length * (isLowest ? 2 : 1)) * (piece === 0 ? 2 : 1)
}

/** The pieces of every route, each from one layer to the next. */
function toEdges(layers: LayerPlan, hosts: Sizes['hosts']): EngineEdge[] {
  const lowest = new Set(
    layers.layers.map((stops) => selectHosts(stops, hosts).at(-1)?.host.zone ?? ''),
  )
  const end = (id: string, side: 'w' | 'e') => (id.startsWith('label:') ? `${id}:${side}` : id)
  return layers.routes.flatMap((route) => {
    const stops = layers.stopsOf.get(route.connection.id) ?? []
    const isLowest = lowest.has(sizedHost(hosts, route.left).host.zone)
    const whole = { pieces: stops.length - 1, isLowest, passing: layers.passing }
    return stops.slice(1).map((to, index) => ({
      id: toEdgeId(route.connection.id, index),
      sources: [end(stops[index] ?? to, 'e')],
      targets: [end(to, 'w')],
      layoutOptions: {
        'elk.layered.priority.straightness': String(weighPiece(route, { ...whole, piece: index })),
      },
    }))
  })
}

/** More than all pieces of routes together can weigh against it. */
const fenceWeight = 10_000

/** The pieces of fences: level, so that everything keeps on its side of them. */
const toFenceEdges = ({ fences }: LayerPlan): EngineEdge[] =>
  fences.flatMap((stops) =>
    stops.slice(1).map((to, index) => ({
      id: toEdgeId(to, index),
      sources: [stops[index] ?? to],
      targets: [to],
      layoutOptions: { 'elk.layered.priority.straightness': String(fenceWeight) },
    })),
  )

/** The engine's id for one piece of a connection's route. */
export const toEdgeId = (connectionId: string, piece: number): string => `${connectionId}~${piece}`

/** The flat, already layered graph for the engine: hosts, labels and waypoints are its nodes. */
export function toEngineGraph(layers: LayerPlan, sizes: Sizes): EngineGraph {
  let seat = 0
  const children = layers.layers.flatMap((stops, layer) =>
    toLayerNodes(stops, sizes).map((node) => ({
      ...node,
      layoutOptions: { ...standAt(layer, seat++), ...node.layoutOptions },
    })),
  )
  return {
    id: 'root',
    layoutOptions: rootOptions,
    children,
    edges: [...toEdges(layers, sizes.hosts), ...toFenceEdges(layers)],
  }
}

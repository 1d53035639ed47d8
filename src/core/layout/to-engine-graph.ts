import type { Size } from '#core/kit/geometry.ts'
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
import type { SatelliteRoom } from './measure-satellite.ts'
import type { LayerPlan, Stop } from './plan-layers.ts'
import { type SizedHost, sizedHost } from './size-hosts.ts'
import { spacing } from './spacing.ts'

type Sizes = {
  readonly hosts: ReadonlyMap<string, SizedHost>
  readonly labels: ReadonlyMap<string, Size>
  /** By the partner's id. */
  readonly satellites: ReadonlyMap<string, SatelliteRoom>
}

const { zone } = spacing

type Room = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
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

/** What stands around a card: the cards of its column, the zones of the columns beside it. */
type Neighbours = {
  readonly above: SizedHost | undefined
  readonly below: SizedHost | undefined
  readonly zonesLeft: ReadonlySet<string>
  readonly zonesRight: ReadonlySet<string>
}

/** Room is kept only where the zone ends: at its first and last card, and at its outer columns. */
function measureRoom({ zone: id }: SizedHost['host'], around: Neighbours, above: number): Room {
  const beforeNext = around.below === undefined ? 0 : zone.between - spacing.card
  return {
    top: (around.above?.host.zone === id ? 0 : zone.top) + above,
    bottom: around.below?.host.zone === id ? 0 : zone.bottom + beforeNext,
    left: around.zonesLeft.has(id) ? 0 : zone.side,
    right: around.zonesRight.has(id) ? 0 : zone.side,
  }
}

function toHostNode(sized: SizedHost, around: Neighbours, sizes: Sizes): EngineNode {
  const { host, size, portTop } = sized
  const isRigid = portTop > 0
  const room = measureRoom(host, around, sizes.satellites.get(host.id)?.height ?? 0)
  return {
    id: host.id,
    ...size,
    labels: keepRoom(host.id, room),
    layoutOptions: {
      'elk.layered.nodePlacement.networkSimplex.nodeFlexibility': isRigid
        ? 'PORT_POSITION'
        : 'NODE_SIZE_WHERE_SPACE_PERMITS',
      ...(isRigid ? keepPortsBelow(portTop) : {}),
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

const selectHosts = (stops: readonly Stop[], sizes: Sizes): SizedHost[] =>
  stops.flatMap((stop) => (stop.kind === 'host' ? sizedHost(sizes.hosts, stop.id) : []))

function toLayerNodes(layers: readonly (readonly Stop[])[], index: number, sizes: Sizes) {
  const stops = layers[index] ?? []
  const hosts = selectHosts(stops, sizes)
  const zonesOf = (layer: number) =>
    new Set(selectHosts(layers[layer] ?? [], sizes).map((sized) => sized.host.zone))
  const beside = { zonesLeft: zonesOf(index - 2), zonesRight: zonesOf(index + 2) }
  const width = Math.max(1, ...hosts.map((sized) => sized.size.width))
  const toNode = (stop: Stop): EngineNode => {
    switch (stop.kind) {
      case 'host': {
        const place = hosts.findIndex((sized) => sized.host.id === stop.id)
        const around = { above: hosts[place - 1], below: hosts[place + 1], ...beside }
        return toHostNode(sizedHost(sizes.hosts, stop.id), around, sizes)
      }
      case 'label':
        return toLabelNode(stop.id, sizes.labels.get(stop.route.link.id) ?? { width: 1, height: 1 })
      case 'way':
        return toPointNode(stop.id, width, waySpacing)
      case 'pass':
        return toPointNode(stop.id, 1, passSpacing)
    }
  }
  return stops.map(toNode)
}

/** The pieces of every route, each from one layer to the next; long and full ones rather stay straight. */
function toEdges(layers: LayerPlan): EngineEdge[] {
  const end = (id: string, side: 'w' | 'e') => (id.startsWith('label:') ? `${id}:${side}` : id)
  return layers.routes.flatMap((route) => {
    const stops = layers.stopsOf.get(route.link.id) ?? []
    const straightness = String(stops.length > 3 ? 10 : route.link.chips.length)
    return stops.slice(1).map((to, index) => ({
      id: toEdgeId(route.link.id, index),
      sources: [end(stops[index] ?? to, 'e')],
      targets: [end(to, 'w')],
      layoutOptions: { 'elk.layered.priority.straightness': straightness },
    }))
  })
}

/** The engine's id for one piece of a link's route. */
export const toEdgeId = (linkId: string, piece: number): string => `${linkId}~${piece}`

/** The flat, already layered graph for the engine: hosts, labels and waypoints are its nodes. */
export function toEngineGraph(layers: LayerPlan, sizes: Sizes): EngineGraph {
  let seat = 0
  const children = layers.layers.flatMap((_, layer) =>
    toLayerNodes(layers.layers, layer, sizes).map((node) => ({
      ...node,
      layoutOptions: { ...standAt(layer, seat++), ...node.layoutOptions },
    })),
  )
  return { id: 'root', layoutOptions: rootOptions, children, edges: toEdges(layers) }
}

import { hostName, kindName } from '#core/deployment/host-name.ts'
import { type Box, bottom, type Point, right, straightenPoints } from '#core/kit/geometry.ts'
import type { Messages } from '#core/messages/messages.ts'
import { arrow } from '#core/scene/draw-connection.ts'
import type { Scene, SceneConnection, SceneElement, SceneHost } from '#core/scene/scene.ts'
import { elementId } from '#core/topology/ids.ts'
import { formatListening } from '#core/topology/port-text.ts'
import type { Connection, Host, Topology } from '#core/topology/topology.ts'
import { listPieces } from './list-pieces.ts'
import { moveBox, movePiece, movePoint } from './move-piece.ts'
import type {
  NativeConnector,
  NativeDrawing,
  NativeElement,
  NativeEnd,
  NativeHost,
  NativeLabel,
  NativePiece,
  Side,
} from './native-drawing.ts'

/**
 * The native drawing of a picture. `topology` is what the picture was laid out from: gathered and
 * numbered as the picture is.
 */
export function listNativeShapes(
  scene: Scene,
  topology: Topology,
  messages: Messages,
): NativeDrawing {
  const move = { x: -scene.origin.x, y: -scene.origin.y }
  const hosts = new Map(topology.hosts.map((host) => [elementId('host', host.id), host]))
  const joins = new Map(topology.connections.map((one) => [elementId('connection', one.id), one]))
  const zoneNames = new Map(scene.zones.map((zone) => [zone.id, nameOfZone(zone)]))
  const boxes = new Map(scene.hosts.map((host) => [host.id, host.box]))
  return {
    size: scene.size,
    ground: scene.ground,
    title: scene.title,
    description: scene.description,
    zones: scene.zones.map((zone) => toElement(zone, nameOfZone(zone), move)),
    connectors: scene.connections.map((connection) =>
      toConnector(connection, joins.get(connection.id), boxes, move),
    ),
    hosts: scene.hosts.map((host) =>
      toHost(host, hosts.get(host.id), zoneNames.get(host.zone) ?? '', messages, move),
    ),
    labels: scene.connections.flatMap((connection) => toLabels(connection, move)),
    legend: scene.legend && toElement(scene.legend, scene.legend.id, move),
    notes: scene.notes.map((note) => toElement(note, note.id, move)),
  }
}

function toElement(element: SceneElement, name: string, move: Point): NativeElement {
  const { id, label, box, shapes } = element
  return {
    id,
    name,
    label,
    box: moveBox(box, move),
    pieces: listPieces(shapes).map((piece) => movePiece(piece, move)),
  }
}

/** A zone's first words are its name. */
const nameOfZone = ({ shapes, label }: SceneElement): string =>
  shapes.find((shape) => shape.type === 'text')?.text ?? label

function toHost(
  scene: SceneHost,
  host: Host | undefined,
  zoneName: string,
  messages: Messages,
  move: Point,
): NativeHost {
  const name = host ? hostName(host, messages) : scene.label
  return {
    ...toElement(scene, name, move),
    zone: scene.zone,
    zoneName,
    role: host ? kindName(host.kind, messages) : '',
    addresses: host?.addresses ?? [],
    ports: host?.listens.map(formatListening) ?? [],
    members: (host?.members ?? []).map((member) => ({
      name: member.name || name,
      addresses: member.addresses,
    })),
  }
}

function toConnector(
  scene: SceneConnection,
  connection: Connection | undefined,
  boxes: ReadonlyMap<string, Box>,
  move: Point,
): NativeConnector {
  const points = straightenPoints(scene.points)
  const line = scene.shapes.find((shape) => shape.type === 'path' && shape.stroke !== null)
  const end = (host: string, at: Point | undefined): NativeEnd => {
    const point = at ?? { x: 0, y: 0 }
    const box = boxes.get(host)
    return { host, at: movePoint(point, move), side: box ? findSide(box, point) : 0 }
  }
  return {
    id: scene.id,
    name: scene.chips.map((chip) => chip.label).join(', '),
    label: scene.label,
    start: end(scene.source, points[0]),
    end: end(scene.destination, points.at(-1)),
    points: points.map((point) => movePoint(point, move)),
    colour: line?.type === 'path' ? (line.stroke ?? '#000000') : '#000000',
    width: line?.type === 'path' ? line.strokeWidth : 1,
    dash: line?.type === 'path' ? line.dash : [],
    arrow: { width: arrow.width, height: arrow.length },
    flows: (connection?.flows ?? []).map(({ transport, port, rows }) => ({
      transport,
      port,
      rows,
    })),
  }
}

/** The side of a box that is nearest to a point on its border. */
export function findSide(box: Box, at: Point): Side {
  const sides: readonly (readonly [Side, number])[] = [
    [0, Math.abs(at.y - box.y)],
    [1, Math.abs(at.x - box.x)],
    [2, Math.abs(at.y - bottom(box))],
    [3, Math.abs(at.x - right(box))],
  ]
  return sides.reduce((nearest, side) => (side[1] < nearest[1] ? side : nearest))[0]
}

const toLabels = (connection: SceneConnection, move: Point): NativeLabel[] =>
  connection.chips.map((chip) => ({
    ...toElement(chip, chip.label, move),
    connector: connection.id,
    text: chip.label,
  }))

/** Every piece of a drawing in drawing order, its connectors' left out. */
export const listAllPieces = (drawing: NativeDrawing): NativePiece[] =>
  [
    ...drawing.zones,
    ...drawing.hosts,
    ...drawing.labels,
    ...(drawing.legend ? [drawing.legend] : []),
    ...drawing.notes,
  ].flatMap(({ pieces }) => pieces)

import { Position } from '@xyflow/react'
import { type Box, bottom } from '#core/kit/geometry.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Scene, SceneConnection, SceneHost, SceneZone } from '#core/scene/scene.ts'
import type {
  Attending,
  CanvasNode,
  ChipsNode,
  FoldNode,
  HostNode,
  LineEdge,
  ZoneNode,
} from './flow-elements.ts'
import { foldId } from './flow-elements.ts'

const layers = { zone: 0, line: 1, host: 2, chips: 3, fold: 4 } as const

/** `above` is how much of its height is over the card: less than there is below the last row. */
const foldSize = { width: 30, height: 18, above: 7 } as const

type FlowElements = { readonly nodes: CanvasNode[]; readonly edges: LineEdge[] }

/**
 * The scene as React Flow's nodes and edges: it only moves a view over the finished picture. Cards
 * whose hosts are like others have a control; `folding` has their ids.
 */
export const toFlowElements = (
  scene: Scene,
  attending: Attending,
  folding: ReadonlySet<string>,
  messages: Messages,
): FlowElements => ({
  nodes: [
    // First, since the overview draws them in this order.
    ...scene.zones.map((zone) => toZoneNode(zone, messages)),
    // The keyboard goes from a card to its control.
    ...scene.hosts.flatMap((host) => [
      toHostNode(host, attending, messages),
      ...(folding.has(host.id) ? [toFoldNode(host, attending)] : []),
    ]),
    ...scene.connections.map((connection) => toChipsNode(connection, attending)),
  ],
  edges: scene.connections.map((connection) => toEdge(connection, attending, messages)),
})

const place = ({ x, y, width, height }: Box) => ({ position: { x, y }, width, height })

const toZoneNode = (zone: SceneZone, messages: Messages): ZoneNode => ({
  id: zone.id,
  type: 'zone',
  ...place(zone.box),
  zIndex: layers.zone,
  className: 'canvas-zone',
  focusable: true,
  ariaLabel: zone.label,
  ariaRole: 'button',
  domAttributes: { 'aria-roledescription': messages['canvas.zone-role'] },
  data: { zone },
})

function toHostNode(host: SceneHost, attending: Attending, messages: Messages): HostNode {
  const middle = { x: host.box.width / 2, y: host.box.height / 2, width: 1, height: 1 }
  return {
    id: host.id,
    type: 'host',
    ...place(host.box),
    zIndex: layers.host,
    className: 'canvas-host',
    focusable: true,
    ariaLabel: host.label,
    ariaRole: 'button',
    domAttributes: { 'aria-roledescription': messages['canvas.host-role'] },
    // React Flow draws an edge only between nodes that have handles; these are not seen.
    handles: [
      { type: 'source', position: Position.Right, ...middle },
      { type: 'target', position: Position.Left, ...middle },
    ],
    data: { host, attending },
  }
}

/** In the middle of the card's lower border, where no text is. */
const toFoldNode = (host: SceneHost, attending: Attending): FoldNode => ({
  id: foldId(host.id),
  type: 'fold',
  ...place({
    x: host.box.x + (host.box.width - foldSize.width) / 2,
    y: bottom(host.box) - foldSize.above,
    ...foldSize,
  }),
  zIndex: layers.fold,
  focusable: false,
  domAttributes: { 'aria-roledescription': undefined },
  data: { host, attending },
})

const toChipsNode = (connection: SceneConnection, attending: Attending): ChipsNode => ({
  id: connection.chipsId,
  type: 'chips',
  ...place(connection.chipsBox),
  zIndex: layers.chips,
  className: 'canvas-chips',
  focusable: false,
  // The edge says all of it.
  domAttributes: { 'aria-hidden': true },
  data: { connection, attending },
})

const toEdge = (
  connection: SceneConnection,
  attending: Attending,
  messages: Messages,
): LineEdge => ({
  id: connection.id,
  type: 'line',
  source: connection.source,
  target: connection.destination,
  zIndex: layers.line,
  focusable: true,
  ariaLabel: connection.label,
  ariaRole: 'button',
  domAttributes: { 'aria-roledescription': messages['canvas.connection-role'] },
  data: { connection, attending },
})

import { Position } from '@xyflow/react'
import type { Messages } from '#core/messages/messages.ts'
import type { Scene, SceneElement, SceneLink } from '#core/scene/scene.ts'
import type { Attending, LineEdge, ShapesNode } from './flow-elements.ts'

/** Zones lie at the back, then lines, hosts and chips. */
const layers = { zone: 0, line: 1, host: 2, chips: 3 } as const

type FlowElements = { readonly nodes: ShapesNode[]; readonly edges: LineEdge[] }

/** The scene as React Flow's nodes and edges: it only moves a view over the finished picture. */
export function toFlowElements(
  scene: Scene,
  attending: Attending,
  messages: Messages,
): FlowElements {
  return {
    nodes: [
      ...scene.zones.map((zone) => toNode('zone', zone, attending)),
      ...scene.hosts.map((host) => toHostNode(toNode('host', host, attending), host, messages)),
      ...scene.links.map((link) => toChipsNode(link, attending)),
    ],
    edges: scene.links.map((link) => toEdge(link, attending, messages)),
  }
}

function toNode(
  kind: 'zone' | 'host' | 'chips',
  element: SceneElement,
  attending: Attending,
): ShapesNode {
  const { box, id, shapes } = element
  return {
    id,
    type: 'shapes',
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    zIndex: layers[kind],
    className: `canvas-${kind}`,
    focusable: false,
    data: { kind, about: id, box, shapes, attending },
    // Zones are containers to look at; their names are read with each host.
    domAttributes: { 'aria-hidden': true },
  }
}

/** React Flow draws an edge only between nodes that have handles; these are not seen. */
function toHostNode(node: ShapesNode, host: SceneElement, messages: Messages): ShapesNode {
  const middle = { x: host.box.width / 2, y: host.box.height / 2, width: 1, height: 1 }
  return {
    ...node,
    focusable: true,
    ariaLabel: host.label,
    ariaRole: 'button',
    domAttributes: { 'aria-roledescription': messages['canvas.host-role'] },
    handles: [
      { type: 'source', position: Position.Right, ...middle },
      { type: 'target', position: Position.Left, ...middle },
    ],
  }
}

function toChipsNode(link: SceneLink, attending: Attending): ShapesNode {
  const shapes = link.chips.flatMap((chip) => chip.shapes)
  const element = { id: `chips:${link.id}`, label: link.label, box: link.chipsBox, shapes }
  const node = toNode('chips', element, attending)
  return { ...node, data: { ...node.data, about: link.id } }
}

function toEdge(link: SceneLink, attending: Attending, messages: Messages): LineEdge {
  return {
    id: link.id,
    type: 'line',
    source: link.source,
    target: link.destination,
    zIndex: layers.line,
    focusable: true,
    ariaLabel: link.label,
    ariaRole: 'button',
    domAttributes: { 'aria-roledescription': messages['canvas.link-role'] },
    data: { link, attending },
  }
}

import { Graph, layout } from '@dagrejs/dagre'
import type { Box, Point, Size } from '#core/kit/geometry.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { Drawing } from './drawing.ts'
import { type PlainGraph, toPlainGraph } from './plain-graph.ts'

/** dagre gives the middle of everything. */
const toBox = (middle: Partial<Point>, { width, height }: Size): Box => ({
  x: (middle.x ?? 0) - width / 2,
  y: (middle.y ?? 0) - height / 2,
  width,
  height,
})

function toDagreGraph({ zones, hosts, connections }: PlainGraph): Graph {
  const graph = new Graph({ compound: true, multigraph: true })
  graph.setGraph({ rankdir: 'LR' })
  for (const zone of zones) graph.setNode(`zone:${zone}`, {})
  for (const { id, zone, width, height } of hosts) {
    graph.setNode(id, { width, height })
    graph.setParent(id, `zone:${zone}`)
  }
  for (const { id, source, destination, width, height } of connections)
    graph.setEdge(source, destination, { width, height, labelpos: 'c' }, id)
  return graph
}

/** Zones as clusters, chips as labels in the middle of the edges, the rest by dagre's defaults. */
export async function drawWithDagre(topology: Topology, messages: Messages): Promise<Drawing> {
  const plain = toPlainGraph(topology, messages)
  const graph = toDagreGraph(plain)
  await Promise.resolve(layout(graph))
  const { width = 0, height = 0 } = graph.graph()
  return {
    size: { width, height },
    hosts: plain.hosts.map((host) => ({ id: host.id, box: toBox(graph.node(host.id), host) })),
    connections: plain.connections.map((connection) => {
      const { id, source, destination } = connection
      const edge = graph.edge(source, destination, id)
      return { id, source, destination, points: edge.points ?? [], label: toBox(edge, connection) }
    }),
  }
}

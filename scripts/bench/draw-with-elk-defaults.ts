import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { Drawing } from './drawing.ts'
import { type PlainGraph, toPlainGraph, zonePadding } from './plain-graph.ts'

const elk = new ELK()
const { top, side, bottom } = zonePadding

const toElkGraph = ({ zones, hosts, connections }: PlainGraph): ElkNode => ({
  id: 'root',
  layoutOptions: {
    'elk.algorithm': 'layered',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.direction': 'RIGHT',
    'elk.padding': '[top=0,left=0,bottom=0,right=0]',
    'org.eclipse.elk.json.shapeCoords': 'ROOT',
    'org.eclipse.elk.json.edgeCoords': 'ROOT',
  },
  children: zones.map((zone) => ({
    id: `zone:${zone}`,
    layoutOptions: { 'elk.padding': `[top=${top},left=${side},bottom=${bottom},right=${side}]` },
    children: hosts
      .filter((host) => host.zone === zone)
      .map(({ id, width, height }) => ({ id, width, height })),
  })),
  edges: connections.map(({ id, source, destination, width, height }) => ({
    id,
    sources: [source],
    targets: [destination],
    labels: [{ id: `label:${id}`, text: id, width, height }],
  })),
})

const toBox = ({ x = 0, y = 0, width = 0, height = 0 }) => ({ x, y, width, height })

/** Zones as compound nodes, chips as labels of the edges, everything else by ELK's defaults. */
export async function drawWithElkDefaults(
  topology: Topology,
  messages: Messages,
): Promise<Drawing> {
  const graph = toPlainGraph(topology, messages)
  const result = await elk.layout(toElkGraph(graph))
  const hosts = (result.children ?? []).flatMap((zone) => zone.children ?? [])
  const edges = new Map((result.edges ?? []).map((edge) => [edge.id, edge]))
  return {
    size: { width: result.width ?? 0, height: result.height ?? 0 },
    hosts: hosts.map((host) => ({ id: host.id, box: toBox(host) })),
    connections: graph.connections.map(({ id, source, destination }) => {
      const edge = edges.get(id)
      const points = (edge?.sections ?? []).flatMap((section) => [
        section.startPoint,
        ...(section.bendPoints ?? []),
        section.endPoint,
      ])
      return { id, source, destination, points, label: toBox(edge?.labels?.[0] ?? {}) }
    }),
  }
}

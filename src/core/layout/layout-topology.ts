import { invariant } from '#core/kit/invariant.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import { boxZones } from './box-zones.ts'
import { finishLayout } from './finish-layout.ts'
import { growZones } from './grow-zones.ts'
import type { LaidOutTopology } from './laid-out-topology.ts'
import type { LayoutEngine } from './layout-engine.ts'
import { measureSatellites } from './measure-satellite.ts'
import { placeSatellites } from './place-satellites.ts'
import { planColumns } from './plan-columns.ts'
import { planLayers } from './plan-layers.ts'
import { readBack } from './read-back.ts'
import { routeSatellites } from './route-satellites.ts'
import { sizeHosts } from './size-hosts.ts'
import { type LabelShape, listLabelShapes, sizeLabels } from './size-labels.ts'
import { snapJogs } from './snap-jogs.ts'
import { toEngineGraph } from './to-engine-graph.ts'

type LayoutParts = { readonly engine: LayoutEngine; readonly messages: Messages }

/**
 * Places and routes a topology; all numbers in px. The same topology gives the same layout, with
 * no memory of earlier ones. Rejects when the engine does.
 */
export async function layoutTopology(
  topology: Topology,
  parts: LayoutParts,
): Promise<LaidOutTopology> {
  const pictures: LaidOutTopology[] = []
  for (const shape of listLabelShapes(topology.links))
    pictures.push(await layoutWithLabels(topology, shape, parts))
  return selectLargestOnSlide(pictures)
}

/** One column of many chips makes a picture high and two make it wide; which is better depends. */
function selectLargestOnSlide(pictures: readonly LaidOutTopology[]): LaidOutTopology {
  const scale = ({ size }: LaidOutTopology) => Math.min(16 / size.width, 9 / size.height)
  const [first, ...others] = pictures
  invariant(first, 'there is a picture')
  return others.reduce((best, other) => (scale(other) > scale(best) ? other : best), first)
}

async function layoutWithLabels(
  topology: Topology,
  shape: LabelShape,
  { engine, messages }: LayoutParts,
): Promise<LaidOutTopology> {
  // Who stands where.
  const labels = sizeLabels(topology.links, shape)
  const plan = planColumns(topology, labels)
  const layers = planLayers(plan)
  // How large everything is.
  const hosts = sizeHosts(plan, layers, labels, messages)
  const rooms = measureSatellites(plan, hosts, labels)
  // Balance and routes.
  const graph = toEngineGraph(layers, { hosts, labels, satellites: rooms })
  const routed = readBack(await engine(graph), layers, hosts)
  // What the engine does not know of.
  const snapped = snapJogs(routed, (id) => hosts.get(id)?.portTop ?? 0)
  const hung = placeSatellites(snapped, rooms.values(), hosts)
  const boxed = { ...hung, zones: boxZones(topology.zones, hung.cards, messages) }
  const complete = routeSatellites(boxed, plan, rooms.values(), labels)
  const grown = growZones(complete)
  const captions = new Map([...hosts].map(([id, { host }]) => [id, host]))
  return finishLayout(grown, topology, captions, messages, shape)
}

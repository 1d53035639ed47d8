import type { Size } from '#core/kit/geometry.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { Draft } from './draft.ts'
import { boxZones } from './finish/box-zones.ts'
import { finishLayout } from './finish/finish-layout.ts'
import { growZones } from './finish/grow-zones.ts'
import { placeSatellites } from './finish/place-satellites.ts'
import { routeSatellites } from './finish/route-satellites.ts'
import type { LaidOutTopology } from './laid-out-topology.ts'
import { type ColumnPlan, findStanding, type Standing } from './plan/plan-columns.ts'
import type { LayerPlan } from './plan/plan-layers.ts'
import { planOrder } from './plan/plan-order.ts'
import { estimateSize } from './size/estimate-size.ts'
import { measureRooms, type Room } from './size/measure-rooms.ts'
import { measureSatellites, type SatelliteRoom } from './size/measure-satellite.ts'
import { leastGain, scaleOnSlide } from './size/scale-on-slide.ts'
import { type SizedHost, sizeHosts } from './size/size-hosts.ts'
import { type LabelShape, sizeLabels } from './size/size-labels.ts'

/** Everything that is known before anything has a place. */
export type PicturePlan = {
  readonly topology: Topology
  readonly messages: Messages
  readonly shape: LabelShape
  readonly labels: ReadonlyMap<string, Size>
  readonly columns: ColumnPlan
  readonly layers: LayerPlan
  readonly hosts: ReadonlyMap<string, SizedHost>
  readonly satellites: ReadonlyMap<string, SatelliteRoom>
  readonly rooms: ReadonlyMap<string, Room>
}

/** On a slide, the least text of a picture of this width, in px, is 6 pt high. */
const readableWidth = 1760

/**
 * Decides who stands where and how large everything is. In a picture that is too wide to be read,
 * zones share columns where that shows it much larger.
 */
export function planPicture(
  topology: Topology,
  shape: LabelShape,
  messages: Messages,
): PicturePlan {
  const labels = sizeLabels(topology.connections, shape)
  const plan = (standing: Standing) => planStanding({ topology, messages, shape, labels }, standing)
  const apart = plan(findStanding(topology, labels, 'apart'))
  if (estimateSize(apart).width <= readableWidth) return apart
  const scaleOf = (picture: PicturePlan) => scaleOnSlide(estimateSize(picture))
  return (['stacked', 'dense'] as const)
    .map((stacking) => findStanding(topology, labels, stacking))
    .filter(({ wideStacks }) => wideStacks.length > 0)
    .map(plan)
    .reduce((best, other) => (scaleOf(other) > leastGain * scaleOf(best) ? other : best), apart)
}

type Given = Pick<PicturePlan, 'topology' | 'messages' | 'shape' | 'labels'>

function planStanding(given: Given, standing: Standing): PicturePlan {
  const { topology, messages, labels } = given
  const { columns, layers } = planOrder(topology, standing)
  const hosts = sizeHosts(columns, layers, labels, messages)
  const satellites = measureSatellites(columns, hosts, labels)
  const rooms = measureRooms(layers, hosts, satellites)
  return { ...given, columns, layers, hosts, satellites, rooms }
}

/** Adds to placed and routed hosts what no engine knows of: satellites, zones, insides of cards. */
export function completePicture(draft: Draft, plan: PicturePlan): LaidOutTopology {
  const { topology, messages, labels, columns, hosts, satellites } = plan
  const hung = placeSatellites(draft, satellites.values(), hosts)
  const boxed = { ...hung, zones: boxZones(topology.zones, hung, messages) }
  const routed = routeSatellites(boxed, columns, satellites.values(), labels)
  return finishLayout(growZones(routed), plan)
}

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
import type { ColumnPlan } from './plan/plan-columns.ts'
import type { LayerPlan } from './plan/plan-layers.ts'
import { planOrder } from './plan/plan-order.ts'
import { measureRooms, type Room } from './size/measure-rooms.ts'
import { measureSatellites, type SatelliteRoom } from './size/measure-satellite.ts'
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

/** Decides who stands where and how large everything is. */
export function planPicture(
  topology: Topology,
  shape: LabelShape,
  messages: Messages,
): PicturePlan {
  const labels = sizeLabels(topology.connections, shape)
  const { columns, layers } = planOrder(topology, labels)
  const hosts = sizeHosts(columns, layers, labels, messages)
  const satellites = measureSatellites(columns, hosts, labels)
  const rooms = measureRooms(layers, hosts, satellites)
  return { topology, messages, shape, labels, columns, layers, hosts, satellites, rooms }
}

/** Adds to placed and routed hosts what no engine knows of: satellites, zones, insides of cards. */
export function completePicture(draft: Draft, plan: PicturePlan): LaidOutTopology {
  const { topology, messages, labels, columns, hosts, satellites } = plan
  const hung = placeSatellites(draft, satellites.values(), hosts)
  const boxed = { ...hung, zones: boxZones(topology.zones, hung, messages) }
  const routed = routeSatellites(boxed, columns, satellites.values(), labels)
  return finishLayout(growZones(routed), plan)
}

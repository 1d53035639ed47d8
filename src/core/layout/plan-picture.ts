import type { Size } from '#core/kit/geometry.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import { boxZones } from './box-zones.ts'
import type { Draft } from './draft.ts'
import { finishLayout } from './finish-layout.ts'
import { growZones } from './grow-zones.ts'
import type { LaidOutTopology } from './laid-out-topology.ts'
import { measureRooms, type Room } from './measure-rooms.ts'
import { measureSatellites, type SatelliteRoom } from './measure-satellite.ts'
import { placeSatellites } from './place-satellites.ts'
import type { ColumnPlan } from './plan-columns.ts'
import type { LayerPlan } from './plan-layers.ts'
import { planOrder } from './plan-order.ts'
import { routeSatellites } from './route-satellites.ts'
import { type SizedHost, sizeHosts } from './size-hosts.ts'
import { type LabelShape, sizeLabels } from './size-labels.ts'

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
  const labels = sizeLabels(topology.links, shape)
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

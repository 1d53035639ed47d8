import { columnRoles } from '../plan/column-roles.ts'
import type { LayerPlan, Stop } from '../plan/plan-layers.ts'
import { spacing } from '../spacing.ts'
import type { SatelliteRoom } from './measure-satellite.ts'
import { type SizedHost, sizedHost } from './size-hosts.ts'

/** Ground around a card that belongs to its zone's padding or to a satellite above it, in px. */
export type Room = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** How much of that at the top belongs to a satellite, which is as solid as the card. */
  readonly hung: number
}

/** What stands around a card: the cards of its column, the zones of the columns beside it. */
type Neighbours = {
  readonly above: SizedHost | undefined
  readonly below: SizedHost | undefined
  readonly isBelowLines: boolean
  readonly zonesLeft: ReadonlySet<string>
  readonly zonesRight: ReadonlySet<string>
}

const { zone } = spacing

/**
 * Room is kept only where the zone ends: at its first and last card, and at its outer columns.
 * Lines that pass right above the hub run inside its zone, below the zone's title.
 */
function measureRoom(id: string, around: Neighbours, above: number): Room {
  const beforeNext = around.below === undefined ? 0 : zone.between - spacing.card
  const isFirst = around.above?.host.zone !== id
  return {
    top: (isFirst && !around.isBelowLines ? zone.top : 0) + above,
    hung: above,
    bottom: around.below?.host.zone === id ? 0 : zone.bottom + beforeNext,
    left: around.zonesLeft.has(id) ? 0 : zone.side,
    right: around.zonesRight.has(id) ? 0 : zone.side,
  }
}

/** The hosts among the stops of one layer, from top to bottom. */
export const selectHosts = (
  stops: readonly Stop[] | undefined,
  sizes: ReadonlyMap<string, SizedHost>,
): SizedHost[] =>
  (stops ?? []).flatMap((stop) => (stop.kind === 'host' ? sizedHost(sizes, stop.id) : []))

/** The room around every host but the satellites, by the host's id. */
export function measureRooms(
  { layers }: LayerPlan,
  sizes: ReadonlyMap<string, SizedHost>,
  satellites: ReadonlyMap<string, SatelliteRoom>,
): ReadonlyMap<string, Room> {
  const columns = layers.map((stops) => selectHosts(stops, sizes))
  const zonesOf = (layer: number) => new Set(columns[layer]?.map((sized) => sized.host.zone))
  return new Map(
    columns.flatMap((hosts, layer) =>
      hosts.map(({ host }, place): [string, Room] => {
        const around = {
          above: hosts[place - 1],
          below: hosts[place + 1],
          isBelowLines:
            place === 0 && columnRoles[host.kind].isHub && layers[layer]?.[0]?.kind === 'way',
          zonesLeft: zonesOf(layer - 2),
          zonesRight: zonesOf(layer + 2),
        }
        return [host.id, measureRoom(host.zone, around, satellites.get(host.id)?.height ?? 0)]
      }),
    ),
  )
}

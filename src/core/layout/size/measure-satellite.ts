import type { Size } from '#core/kit/geometry.ts'
import type { ColumnPlan } from '../plan/plan-columns.ts'
import { spacing } from '../spacing.ts'
import { type SizedHost, sizedHost } from './size-hosts.ts'

/** The room that a satellite takes above its partner; its labels stand side by side. */
export type SatelliteRoom = {
  readonly satellite: string
  readonly partner: string
  readonly isInOwnZone: boolean
  /** From the satellite's card or zone down to its partner's. */
  readonly gap: number
  /** From the top of the satellite's card down to the partner's card. */
  readonly height: number
}

/** The room of every satellite, by the partner's id. */
export function measureSatellites(
  plan: ColumnPlan,
  sizes: ReadonlyMap<string, SizedHost>,
  labelOf: ReadonlyMap<string, Size>,
): ReadonlyMap<string, SatelliteRoom> {
  const rooms = new Map<string, SatelliteRoom>()
  for (const [satellite, partner] of plan.partnerOf) {
    const upper = sizedHost(sizes, satellite)
    const lower = sizedHost(sizes, partner)
    const labels = plan.hanging
      .filter(
        (connection) => connection.source === satellite || connection.destination === satellite,
      )
      .flatMap((connection) => labelOf.get(connection.id) ?? [])
    const isInOwnZone = upper.host.zone !== lower.host.zone
    const stack = Math.max(...labels.map((label) => label.height))
    const gap = stack + 2 * (isInOwnZone ? spacing.satellite : spacing.satelliteInZone)
    const zones = isInOwnZone ? spacing.zone.top + spacing.zone.bottom : 0
    const height = upper.size.height + gap + zones
    rooms.set(partner, { satellite, partner, isInOwnZone, gap, height })
  }
  return rooms
}

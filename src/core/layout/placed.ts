import type { Chip, Connection, Host, Zone } from '#core/topology/topology.ts'
import type {
  LaidOutChip,
  LaidOutConnection,
  LaidOutHost,
  LaidOutTopology,
  LaidOutZone,
} from './laid-out-topology.ts'

/** A layout without what its topology tells; everything in the topology's order. */
export type Placed = Pick<LaidOutTopology, 'size'> & {
  readonly zones: readonly Omit<LaidOutZone, Exclude<keyof Zone, 'name'>>[]
  readonly hosts: readonly (Omit<LaidOutHost, Exclude<keyof Host, 'name'>> &
    Partial<Pick<LaidOutHost, 'parts'>>)[]
  readonly connections: readonly (Omit<LaidOutConnection, keyof Connection> & {
    readonly chips: readonly Omit<LaidOutChip, keyof Chip>[]
  })[]
}

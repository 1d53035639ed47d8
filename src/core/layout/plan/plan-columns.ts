import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import type { Size } from '#core/kit/geometry.ts'
import type { Connection, Host, Topology } from '#core/topology/topology.ts'
import { type Arrangement, orderOf, type Passing } from './arrangements.ts'
import { assignColumns, type Stacking, type WideStack } from './assign-columns.ts'
import { findSatellites } from './find-satellites.ts'
import { foldLikes } from './fold-likes.ts'

/** A connection as the engine sees it: always from a left column to one further right. */
export type Route = {
  readonly connection: Connection
  readonly left: string
  readonly right: string
  /** The flow runs from right to left, so its line is turned round afterwards. */
  readonly isReversed: boolean
}

/** Who stands where, before anything has a size. */
export type ColumnPlan = {
  /** By column from left to right, within it from top to bottom. */
  readonly hosts: readonly Host[]
  readonly columnOf: ReadonlyMap<string, number>
  readonly wideStacks: readonly WideStack[]
  readonly passing: Passing
  /** From a satellite to the host that it hangs above; both share a column. */
  readonly partnerOf: ReadonlyMap<string, string>
  /** Connections between columns. */
  readonly routes: readonly Route[]
  /** Connections between a satellite and its partner. */
  readonly hanging: readonly Connection[]
}

const toRoute = (connection: Connection, columnOf: ReadonlyMap<string, number>): Route => {
  const isReversed =
    (columnOf.get(connection.source) ?? 0) > (columnOf.get(connection.destination) ?? 0)
  return isReversed
    ? { connection, left: connection.destination, right: connection.source, isReversed }
    : { connection, left: connection.source, right: connection.destination, isReversed }
}

/** Which column each host has, and which host it hangs above. */
export type Standing = Pick<ColumnPlan, 'columnOf' | 'wideStacks' | 'partnerOf'>

/** Gives every host its column; all of a kind and zone have the same one. */
export function findStanding(
  topology: Topology,
  labels: ReadonlyMap<string, Size>,
  stacking: Stacking,
): Standing {
  const partnerOf = findSatellites(topology, labels)
  const folded = foldLikes(topology)
  const { columnOf: assigned, wideStacks } = assignColumns(folded.topology, partnerOf, stacking)
  const columnOf = new Map(
    topology.hosts.map(({ id }) => {
      const standIn = folded.standInOf(partnerOf.get(id) ?? id)
      return [id, assigned.get(standIn) ?? 0]
    }),
  )
  return { columnOf, wideStacks, partnerOf }
}

/** Gives every host its place in its column, by trust and by role, not by the flows' order. */
export function planColumns(
  topology: Topology,
  { columnOf, wideStacks, partnerOf }: Standing,
  arrangement: Arrangement,
): ColumnPlan {
  const trust = new Map(topology.zones.map((zone) => [zone.id, zone.trust]))
  const place = new Map(topology.hosts.map((host, index) => [host.id, index]))
  const hosts = [...topology.hosts].sort(
    compareInTurn(
      compareBy((host) => columnOf.get(host.id) ?? 0),
      compareBy((host) => trust.get(host.zone) ?? 0),
      compareBy((host) => host.zone),
      compareBy((host) => orderOf(host.kind, arrangement)),
      compareBy((host) => place.get(host.id) ?? 0),
    ),
  )
  const hangs = (connection: Connection) =>
    partnerOf.get(connection.source) === connection.destination ||
    partnerOf.get(connection.destination) === connection.source
  return {
    hosts,
    columnOf,
    wideStacks,
    passing: arrangement.passing,
    partnerOf,
    routes: topology.connections
      .filter((connection) => !hangs(connection))
      .map((connection) => toRoute(connection, columnOf)),
    hanging: topology.connections.filter(hangs),
  }
}

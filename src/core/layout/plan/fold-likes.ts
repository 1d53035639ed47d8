import { groupBy } from '#core/kit/group-by.ts'
import type { Connection, Topology } from '#core/topology/topology.ts'

/** A topology with one host for all that stand together, and which one stands for each. */
export type Folded = {
  readonly topology: Topology
  /** The id of the host that stands for a host: its own for most. */
  readonly standInOf: (id: string) => string
}

/**
 * Hosts of one kind in one zone as one that has the connections of all. What is decided for it, one
 * more host or one less does not change. Hosts of a kind that talk to each other stay apart.
 */
export function foldLikes(topology: Topology): Folded {
  const kindOf = new Map(topology.hosts.map(({ id, kind, zone }) => [id, `${kind} ${zone}`]))
  const apart = new Set(
    topology.connections
      .filter(({ source, destination }) => kindOf.get(source) === kindOf.get(destination))
      .map(({ source }) => kindOf.get(source)),
  )
  const groups = groupBy(topology.hosts, ({ id }) => {
    const kind = kindOf.get(id)
    return apart.has(kind) ? `${kind} ${id}` : kind
  })
  const standIns = new Map(
    [...groups.values()].flatMap((group) =>
      group.map(({ id }): [string, string] => [id, group[0].id]),
    ),
  )
  const standInOf = (id: string) => standIns.get(id) ?? id
  const fold = (connection: Connection): Connection => {
    const source = standInOf(connection.source)
    const destination = standInOf(connection.destination)
    return { ...connection, id: `${source}>${destination}`, source, destination }
  }
  const connections = groupBy(topology.connections.map(fold), ({ id }) => id)
  return {
    topology: {
      ...topology,
      hosts: [...groups.values()].map(([first]) => first),
      connections: [...connections.values()].map(([first]) => first),
    },
    standInOf,
  }
}

import { parseHostId } from '#core/deployment/host-id.ts'
import { gatherAlike } from '#core/kit/gather-alike.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import { connectionId } from './ids.ts'
import type { Flow } from './topology.ts'

/** The flows of connections that are told as one; mostly of a single one. */
export type ToldConnections<Told extends Flow> = Group<Group<Told>>

/**
 * Connections as they are told: many that join hosts of the same two roles over the same ports are
 * one, in the place of the first. Each connection is in one of them.
 */
export const gatherConnections = <Told extends Flow>(
  flows: readonly Told[],
): readonly ToldConnections<Told>[] =>
  gatherAlike([...groupBy(flows, connectionId).values()], (connection) => {
    const ports = connection.map(formatPort)
    return [...formatRoles(connection[0]), ...ports.toSorted()].join(' ')
  })

/** One flow of each connection. */
export const listFirsts = <Told extends Flow>([
  [first],
  ...others
]: ToldConnections<Told>): Group<Told> => [first, ...others.map(([one]) => one)]

/** Flows as they are told: many from one role to another that the same rows open on one port are one. */
export const gatherFlows = <Told extends Flow>(flows: readonly Told[]): readonly Group<Told>[] =>
  gatherAlike(flows, (flow) => [...formatRoles(flow), formatPort(flow), ...flow.rows].join(' '))

const formatRoles = ({ source, destination }: Flow): string[] =>
  [source, destination].map((id) => parseHostId(id)?.kind ?? id)

const formatPort = ({ transport, port, offers }: Flow): string =>
  [transport, port, ...offers].join('/')

import { parseHostId } from '#core/deployment/host-id.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import { connectionId } from '../ids.ts'
import type { Flow } from '../topology.ts'

/** The flows of connections that are told as one; mostly of a single one. */
export type ToldConnections<Told extends Flow> = Group<Group<Told>>

/** Fewer are told one by one, with the names of their hosts. */
const fewestGathered = 3

/**
 * The connections of a step as they are told: many that join hosts of the same two roles over the
 * same ports are one, in the place of the first. Each connection is in one of them.
 */
export function gatherConnections<Told extends Flow>(
  flows: readonly Told[],
): readonly ToldConnections<Told>[] {
  const alike = groupBy([...groupBy(flows, connectionId).values()], formatLikeness)
  return [...alike.values()].flatMap((group) =>
    group.length < fewestGathered
      ? group.map((connection): ToldConnections<Told> => [connection])
      : [group],
  )
}

/** A text that two connections share when one sentence can tell both. */
function formatLikeness([first, ...others]: Group<Flow>): string {
  const ports = [first, ...others].map(({ transport, port, offers }) =>
    [transport, port, ...offers].join('/'),
  )
  const roles = [first.source, first.destination].map((id) => parseHostId(id)?.kind ?? id)
  return [...roles, ...ports.toSorted()].join(' ')
}

import { groupBy } from '#core/kit/group-by.ts'
import { connectionId } from './ids.ts'
import { listChips } from './list-chips.ts'
import type { Connection, Flow } from './topology.ts'

/**
 * The connections of some flows, one for each ordered pair of hosts, in the order of the flows.
 *
 * @param known Connections that the flows may make up again: one that has as many of them is that
 *   one, as long as all its flows are among these.
 */
export function groupByConnection(
  flows: readonly Flow[],
  known: readonly Connection[] = [],
): Connection[] {
  const connections = groupBy(flows, connectionId)
  const knownById = new Map(known.map((connection) => [connection.id, connection]))
  return [...connections].map(([id, linked]) => {
    const same = knownById.get(id)
    if (same?.flows.length === linked.length) return same
    const [{ source, destination }] = linked
    return { id, source, destination, flows: linked, chips: listChips(id, linked) }
  })
}

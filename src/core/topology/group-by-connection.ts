import { groupBy } from '#core/kit/group-by.ts'
import { connectionId } from './ids.ts'
import { listChips } from './list-chips.ts'
import type { Connection, Flow } from './topology.ts'

/** The connections of some flows, one for each ordered pair of hosts, in the order of the flows. */
export function groupByConnection(flows: readonly Flow[]): Connection[] {
  const connections = groupBy(flows, connectionId)
  return [...connections].map(([id, linked]) => {
    const [{ source, destination }] = linked
    return { id, source, destination, flows: linked, chips: listChips(id, linked) }
  })
}

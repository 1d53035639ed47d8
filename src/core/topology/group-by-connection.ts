import { listChips } from './list-chips.ts'
import type { Connection, Flow } from './topology.ts'

/** The connections of some flows, one for each ordered pair of hosts, in the order of the flows. */
export function groupByConnection(flows: readonly Flow[]): Connection[] {
  const connections = new Map<string, Flow[]>()
  for (const flow of flows) {
    const id = `${flow.source}>${flow.destination}`
    connections.set(id, [...(connections.get(id) ?? []), flow])
  }
  return [...connections].flatMap(([id, linked]) => {
    const [first] = linked
    if (!first) return []
    const { source, destination } = first
    return [{ id, source, destination, flows: linked, chips: listChips(id, linked) }]
  })
}

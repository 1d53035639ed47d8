import { listChips } from './list-chips.ts'
import type { Flow, Link } from './topology.ts'

/** The links of some flows, one for each ordered pair of hosts, in the order of the flows. */
export function groupByLink(flows: readonly Flow[]): Link[] {
  const links = new Map<string, Flow[]>()
  for (const flow of flows) {
    const id = `${flow.source}>${flow.destination}`
    links.set(id, [...(links.get(id) ?? []), flow])
  }
  return [...links].flatMap(([id, linked]) => {
    const [first] = linked
    if (!first) return []
    const { source, destination } = first
    return [{ id, source, destination, flows: linked, chips: listChips(id, linked) }]
  })
}

import { groupBy } from '#core/kit/group-by.ts'
import { connectionElement, parseElementId } from './ids.ts'
import type { Flow, Topology, Zone } from './topology.ts'

/** The flows from one zone to another; both are the same for those that stay within it. */
export type Crossing = {
  readonly from: Zone
  readonly to: Zone
  readonly flows: readonly Flow[]
}

/**
 * What concerns the zones of the given ids, in the order of the flows: of one, all that leaves it,
 * enters it or stays in it; of several, what runs from one of them to another.
 */
export function listCrossings(topology: Topology, zones: readonly string[]): Crossing[] {
  const zoneOf = new Map(
    topology.hosts.map((host) => [host.id, topology.zones.find(({ id }) => id === host.zone)]),
  )
  const concerns = (from: Zone, to: Zone): boolean =>
    zones.length === 1
      ? zones.includes(from.id) || zones.includes(to.id)
      : from !== to && zones.includes(from.id) && zones.includes(to.id)
  const crossing = topology.flows.flatMap((flow) => {
    const [from, to] = [zoneOf.get(flow.source), zoneOf.get(flow.destination)]
    return from && to && concerns(from, to) ? [{ from, to, flow }] : []
  })
  return [...groupBy(crossing, ({ from, to }) => `${from.id}>${to.id}`).values()].map((group) => {
    const [{ from, to }] = group
    return { from, to, flows: group.map(({ flow }) => flow) }
  })
}

/** Elements of the picture, with the connections that cross the borders of zones in place of these. */
export function spellOutZones(elements: readonly string[], topology: Topology): readonly string[] {
  const subjects = elements.map(parseElementId)
  const zones = subjects.flatMap((subject) => (subject?.kind === 'zone' ? [subject.id] : []))
  if (zones.length === 0) return elements
  const crossing = listCrossings(topology, zones).filter(({ from, to }) => from !== to)
  const others = elements.filter((_, index) => subjects[index]?.kind !== 'zone')
  return [...new Set([...others, ...crossing.flatMap(({ flows }) => flows.map(connectionElement))])]
}

import type { Flow, Topology } from '#core/topology/topology.ts'

/** What flows can be filtered by. */
export const flowFacets = ['host', 'from-zone', 'to-zone', 'transport', 'family', 'basis'] as const

export type FlowFacet = (typeof flowFacets)[number]

/** The chosen values of each facet: ids of hosts and zones, terms of the network. None means all. */
export type FlowFilters = Readonly<Record<FlowFacet, readonly string[]>>

export const noFilters: FlowFilters = {
  host: [],
  'from-zone': [],
  'to-zone': [],
  transport: [],
  family: [],
  basis: [],
}

export const isFiltered = (filters: FlowFilters): boolean =>
  flowFacets.some((facet) => filters[facet].length > 0)

/** The filters with a value chosen, or no longer chosen. */
export const toggleFilter = (
  filters: FlowFilters,
  facet: FlowFacet,
  value: string,
): FlowFilters => ({
  ...filters,
  [facet]: filters[facet].includes(value)
    ? filters[facet].filter((other) => other !== value)
    : [...filters[facet], value],
})

/** The values of a flow; a host counts at either end. */
function listValues(flow: Flow, facet: FlowFacet, zones: ReadonlyMap<string, string>): string[] {
  switch (facet) {
    case 'host':
      return [flow.source, flow.destination]
    case 'from-zone':
      return [zones.get(flow.source) ?? '']
    case 'to-zone':
      return [zones.get(flow.destination) ?? '']
    default:
      return [flow[facet]]
  }
}

const zonesByHost = (topology: Topology): ReadonlyMap<string, string> =>
  new Map(topology.hosts.map((host) => [host.id, host.zone]))

/** Ids of the flows that have, in each facet, one of the chosen values. */
export function filterFlows(topology: Topology, filters: FlowFilters): ReadonlySet<string> {
  const zones = zonesByHost(topology)
  const kept = topology.flows.filter((flow) =>
    flowFacets.every(
      (facet) =>
        filters[facet].length === 0 ||
        listValues(flow, facet, zones).some((value) => filters[facet].includes(value)),
    ),
  )
  return new Set(kept.map((flow) => flow.id))
}

/** How many flows each value of a facet has, among those that a search found (null for all). */
export function countValues(
  topology: Topology,
  filters: FlowFilters,
  facet: FlowFacet,
  found: ReadonlySet<string> | null,
): ReadonlyMap<string, number> {
  const zones = zonesByHost(topology)
  const kept = filterFlows(topology, { ...filters, [facet]: [] })
  const counts = new Map<string, number>()
  for (const flow of topology.flows) {
    if (!kept.has(flow.id) || found?.has(flow.id) === false) continue
    for (const value of new Set(listValues(flow, facet, zones))) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return counts
}

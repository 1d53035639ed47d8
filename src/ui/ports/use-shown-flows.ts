import { useMemo } from 'react'
import { filterFlows } from '#core/flows/flow-filters.ts'
import { type FlowQuery, parseFlowQuery } from '#core/flows/flow-query.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectFilters } from '#state/select-filters.ts'
import { selectFound } from '#state/select-results.ts'
import { useAppState } from '#ui/kit/services.tsx'

type ShownFlows = {
  /** What search and filters leave, in the one order of flows. */
  readonly flows: readonly ListedFlow[]
  readonly all: number
  /** What the search finds, among the results that are asked for; null for all. */
  readonly found: ReadonlySet<string> | null
  readonly query: FlowQuery
}

export function useShownFlows(): ShownFlows {
  const deployment = useAppState((state) => state.deployment)
  const language = useAppState((state) => state.preferences.language)
  const filters = useAppState(selectFilters)
  const search = useAppState((state) => state.view.search)
  const topology = topologyOf(deployment)
  const listed = useMemo(() => listFlows(topology, language), [topology, language])
  const query = useMemo(() => parseFlowQuery(search), [search])
  const found = useAppState(selectFound)
  const flows = useMemo(() => {
    const kept = filterFlows(topology, filters)
    return listed.filter(({ id }) => kept.has(id) && found?.has(id) !== false)
  }, [listed, topology, filters, found])
  return { flows, all: listed.length, found, query }
}

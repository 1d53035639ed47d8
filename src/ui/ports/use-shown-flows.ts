import { useMemo } from 'react'
import { listGone } from '#core/comparison/list-compared.ts'
import { type FlowFilters, filterFlows } from '#core/flows/flow-filters.ts'
import {
  type FlowQuery,
  findMatches,
  listSearchables,
  parseFlowQuery,
} from '#core/flows/flow-query.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectComparison } from '#state/select-comparison.ts'
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
  const { gone, all: allGone } = useGoneFlows(filters, search)
  const statuses = useShownStatuses()
  const flows = useMemo(() => {
    const kept = filterFlows(topology, filters)
    const there = listed.filter(({ id }) => kept.has(id) && found?.has(id) !== false)
    return [...there, ...gone].filter(({ id }) => statuses?.has(id) !== false)
  }, [listed, topology, filters, found, gone, statuses])
  return { flows, all: listed.length + allGone, found, query }
}

/** The flows with a status that is asked for; null for all. */
function useShownStatuses(): ReadonlySet<string> | null {
  const ofFlow = useAppState((state) => selectComparison(state)?.statuses.ofFlow)
  const wanted = useAppState((state) => state.arrangement.statuses)
  return useMemo(() => {
    if (!ofFlow || wanted.length === 0) return null
    return new Set([...ofFlow].flatMap(([id, status]) => (wanted.includes(status) ? [id] : [])))
  }, [ofFlow, wanted])
}

/** What the baseline alone has of the flows that filters and search leave. */
function useGoneFlows(filters: FlowFilters, search: string) {
  const comparison = useAppState((state) => selectComparison(state)?.comparison)
  const language = useAppState((state) => state.preferences.language)
  return useMemo(() => {
    if (!comparison) return { gone: [], all: 0 }
    const before = topologyOf(comparison.before)
    const kept = filterFlows(before, filters)
    const found = findMatches(search, () => listSearchables(before))
    const shown = new Set(
      comparison.flows.flatMap(({ id, before: flow }) =>
        flow && kept.has(flow.id) && found?.has(flow.id) !== false ? [id] : [],
      ),
    )
    const all = listGone(comparison, language)
    return { gone: all.filter(({ id }) => shown.has(id)), all: all.length }
  }, [comparison, language, filters, search])
}

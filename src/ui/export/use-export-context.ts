import { useMemo } from 'react'
import { filterFlows, isFiltered } from '#core/flows/flow-filters.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { selectElements } from '#state/select-elements.ts'
import { selectFilters } from '#state/select-filters.ts'
import { selectMatches } from '#state/select-matches.ts'
import { selectVerification } from '#state/select-results.ts'
import { useAppState } from '#ui/kit/services.tsx'
import type { ExportContext } from './export-choices.ts'

/** What of the screen's state an export follows; the same object until one of it changes. */
export function useExportContext(): ExportContext {
  const language = useAppState((state) => state.preferences.language)
  const selection = useAppState(selectElements)
  const deployment = useAppState((state) => state.deployment)
  const view = useAppState((state) => state.view)
  const filters = useAppState(selectFilters)
  const found = useAppState((state) => selectMatches(state.deployment, state.view.search))
  const listed = useMemo(() => {
    if (!found && !isFiltered(filters)) return null
    return [...filterFlows(topologyOf(deployment), filters)].filter(
      (id) => found?.has(id) !== false,
    )
  }, [deployment, filters, found])
  const verification = useAppState(selectVerification)
  const comparison = useAppState((state) => selectComparison(state)?.comparison ?? null)
  const baseline = useAppState((state) => state.baseline)
  const compared = useMemo(
    () => (comparison && baseline ? { comparison, baseline } : null),
    [comparison, baseline],
  )
  return useMemo(
    () => ({ language, selection, view, listed, verification, compared }),
    [language, selection, view, listed, verification, compared],
  )
}

import { X } from 'lucide-react'
import { flowFacets, isFiltered, noFilters, toggleFilter } from '#core/flows/flow-filters.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectFilters } from '#state/select-filters.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { facetLabel } from './facet-labels.ts'

type ActiveFiltersProps = { readonly shown: number; readonly all: number }

/** How many flows are shown, and everything that keeps the others away. */
export function ActiveFilters({ shown, all }: ActiveFiltersProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const topology = useAppState((state) => topologyOf(state.deployment))
  const filters = useAppState(selectFilters)
  const search = useAppState((state) => state.view.search)
  const clearSearch = () => update({ type: 'look', view: { search: '' } })
  const clearAll = () => {
    update({ type: 'filter', filters: noFilters })
    clearSearch()
    // The button goes with what it cleared.
    document.querySelector<HTMLElement>('.ports-toolbar button')?.focus()
  }
  const searched = search.trim()
  const active = flowFacets.flatMap((facet) => filters[facet].map((value) => ({ facet, value })))
  return (
    <div className="ports-active">
      <p role="status" className="font-medium whitespace-nowrap text-ink tabular-nums">
        {messages['ports.count'](shown, all)}
      </p>
      {(searched !== '' || isFiltered(filters)) && (
        <>
          <ul aria-label={messages['ports.filter.active']} className="contents">
            {searched !== '' && (
              <Chip
                facet={messages['ports.filter.search']}
                value={searched}
                onRemove={clearSearch}
              />
            )}
            {active.map(({ facet, value }) => (
              <Chip
                key={`${facet}:${value}`}
                facet={messages[`ports.filter.${facet}`]}
                value={facetLabel(topology, facet, value, messages)}
                onRemove={() =>
                  update({ type: 'filter', filters: toggleFilter(filters, facet, value) })
                }
              />
            ))}
          </ul>
          <Button
            look="quiet"
            onClick={clearAll}
            className="h-6! px-2! text-small! text-accent-text! pointer-coarse:h-control!"
          >
            {messages['ports.filter.clear']}
          </Button>
        </>
      )}
    </div>
  )
}

type ChipProps = { readonly facet: string; readonly value: string; readonly onRemove: () => void }

function Chip({ facet, value, onRemove }: ChipProps) {
  const messages = useLaterMessages()
  return (
    <li className="ports-chip">
      <span className="text-muted">{facet}</span>
      <span className="max-w-60 truncate text-ink">{value}</span>
      <button
        type="button"
        aria-label={messages['ports.filter.remove'](facet, value)}
        onClick={onRemove}
      >
        <X size={12} aria-hidden />
      </button>
    </li>
  )
}

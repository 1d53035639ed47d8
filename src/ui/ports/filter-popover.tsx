import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import { protocolFamilies } from '#core/configuration/network-terms.ts'
import { countValues, type FlowFacet, toggleFilter } from '#core/flows/flow-filters.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectFilters } from '#state/select-filters.ts'
import { Button } from '#ui/kit/button.tsx'
import { FamilySign } from '#ui/kit/family-sign.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { CheckPopover } from './check-popover.tsx'
import { facetLabel, listFacetValues } from './facet-labels.ts'

type FilterPopoverProps = {
  readonly facet: FlowFacet
  /** What the search finds, which the numbers count; null while nothing is searched. */
  readonly found: ReadonlySet<string> | null
}

/** The values of one facet to tick, each with the number of flows that it has. */
export function FilterPopover({ facet, found }: FilterPopoverProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const topology = useAppState((state) => topologyOf(state.deployment))
  const filters = useAppState(selectFilters)
  const counts = useMemo(
    () => countValues(topology, filters, facet, found),
    [topology, filters, facet, found],
  )
  const chosen = filters[facet]
  const values = [...new Set([...listFacetValues(topology, facet), ...chosen])]
  const items = values.map((value) => {
    const label = facetLabel(topology, facet, value, messages)
    const count = counts.get(value) ?? 0
    return {
      value,
      name: messages['ports.filter.flows'](label, count),
      checked: chosen.includes(value),
      label: (
        <>
          {facet === 'family' && <ValueSign family={value} />}
          <span className={`flex-1 ${count === 0 ? 'text-muted' : ''}`}>{label}</span>
          <span className="pl-4 text-small text-muted tabular-nums">{count}</span>
        </>
      ),
    }
  })
  const name = messages[`ports.filter.${facet}`]
  return (
    <CheckPopover
      title={name}
      trigger={
        <Button
          look="plain"
          className={`px-2.5! font-normal! ${chosen.length > 0 ? 'border-accent-text! text-accent-text!' : ''}`}
          aria-label={
            chosen.length > 0 ? messages['ports.filter.chosen'](name, chosen.length) : undefined
          }
        >
          {name}
          {chosen.length > 0 && <span className="tabular-nums">{chosen.length}</span>}
          <ChevronDown size={13} aria-hidden className="-mr-0.5 opacity-70" />
        </Button>
      }
      items={items}
      onToggle={(value) => update({ type: 'filter', filters: toggleFilter(filters, facet, value) })}
    />
  )
}

function ValueSign({ family }: { readonly family: string }) {
  const known = protocolFamilies.find((term) => term === family)
  return known ? <FamilySign family={known} /> : null
}

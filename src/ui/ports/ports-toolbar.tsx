import { useId } from 'react'
import { flowFacets } from '#core/flows/flow-filters.ts'
import { flowGroupings } from '#core/flows/group-flows.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusFilter } from '#ui/kit/status-filter.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ColumnPopover } from './column-popover.tsx'
import { CopyFlowsButton } from './copy-flows-button.tsx'
import { FilterPopover } from './filter-popover.tsx'
import { SortField } from './sort-field.tsx'
import type { FlowTable } from './use-flow-table.ts'

type PortsToolbarProps = {
  readonly table: FlowTable
  readonly found: ReadonlySet<string> | null
}

/** What arranges the table: filters, groups, columns, and a copy of it. */
export function PortsToolbar({ table, found }: PortsToolbarProps) {
  const messages = useLaterMessages()
  const compared = useAppState((state) => selectComparison(state)?.comparison.flows)
  return (
    <search aria-label={messages['ports.tools']} className="ports-toolbar">
      <div className="flex flex-wrap gap-1.5">
        {flowFacets.map((facet) => (
          <FilterPopover key={facet} facet={facet} found={found} />
        ))}
      </div>
      {compared && <StatusFilter things={compared} />}
      <GroupField />
      <SortField />
      <div className="flex flex-wrap items-center gap-1.5">
        <ColumnPopover />
        <CopyFlowsButton table={table} />
      </div>
    </search>
  )
}

function GroupField() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const id = useId()
  const grouping = useAppState((state) => state.arrangement.grouping)
  return (
    <div className="ports-field">
      <label htmlFor={id} className="whitespace-nowrap text-soft">
        {messages['ports.group']}
      </label>
      <SelectField
        id={id}
        choices={flowGroupings.map((value) => ({
          value,
          label: messages[`ports.group.${value}`],
        }))}
        value={grouping}
        onChange={(chosen) => update({ type: 'arrange', arrangement: { grouping: chosen } })}
      />
    </div>
  )
}

import { ArrowDownNarrowWide, ArrowDownWideNarrow } from 'lucide-react'
import { useId } from 'react'
import { flowColumns } from '#core/flows/flow-columns.ts'
import { Button } from '#ui/kit/button.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { columnName, type TableColumn } from './table-columns.ts'

/** Sorts where the rows are cards and the columns have no heads to press. */
export function SortField() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const id = useId()
  const [first] = useAppState((state) => state.arrangement.sorting)
  const by = first ?? { id: 'number', desc: false }
  const hasResults = useAppState((state) => state.verifications.length > 0)
  const isCompared = useAppState((state) => state.baseline !== null)
  const columns: readonly TableColumn[] = [
    ...flowColumns,
    ...(hasResults ? ['result' as const] : []),
    ...(isCompared ? ['status' as const] : []),
  ]
  const sort = (sorting: typeof by) =>
    update({ type: 'arrange', arrangement: { sorting: [sorting] } })
  const Icon = by.desc ? ArrowDownWideNarrow : ArrowDownNarrowWide
  return (
    <div className="ports-field ports-sort-field">
      <label htmlFor={id} className="whitespace-nowrap text-soft">
        {messages['ports.sort']}
      </label>
      <span className="flex gap-1.5">
        <SelectField
          id={id}
          choices={columns.map((value) => ({ value, label: columnName(value, messages) }))}
          value={by.id}
          onChange={(column) => sort({ ...by, id: column })}
        />
        <Button
          square
          aria-label={messages['ports.descending']}
          aria-pressed={by.desc}
          onClick={() => sort({ ...by, desc: !by.desc })}
        >
          <Icon size={15} aria-hidden />
        </Button>
      </span>
    </div>
  )
}

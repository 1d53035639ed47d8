import { ChevronDown, Columns3 } from 'lucide-react'
import { type FlowColumn, flowColumns, isFlowColumn } from '#core/flows/flow-columns.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import { CheckPopover } from './check-popover.tsx'

/** Which columns are shown; the number always is, since it heads the row. */
export function ColumnPopover() {
  const messages = useMessages()
  const update = useUpdate()
  const hidden = useAppState((state) => state.preferences.hiddenColumns)
  const hide = (columns: readonly FlowColumn[]) =>
    update({ type: 'prefer', preferences: { hiddenColumns: columns } })
  const toggle = (column: string) => {
    if (!isFlowColumn(column)) return
    hide(hidden.includes(column) ? hidden.filter((id) => id !== column) : [...hidden, column])
  }
  return (
    <CheckPopover
      title={messages['ports.columns']}
      trigger={
        <Button className="px-2.5! font-normal!">
          <Columns3 size={14} aria-hidden />
          {messages['ports.columns']}
          <ChevronDown size={13} aria-hidden className="-mr-0.5 opacity-70" />
        </Button>
      }
      items={flowColumns.map((column) => ({
        value: column,
        label: messages[`column.${column}`],
        checked: !hidden.includes(column),
        disabled: column === 'number',
      }))}
      onToggle={toggle}
    >
      <Button
        look="quiet"
        disabled={hidden.length === 0}
        onClick={() => hide([])}
        className="mt-1 w-full justify-start! pl-2!"
      >
        {messages['ports.columns.reset']}
      </Button>
    </CheckPopover>
  )
}

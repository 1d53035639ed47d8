import { ChevronDown, Columns3 } from 'lucide-react'
import { type FlowColumn, flowColumns, isFlowColumn } from '#core/flows/flow-columns.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { CheckPopover } from './check-popover.tsx'
import { useColumnRoom } from './use-column-room.ts'

/** Which columns are shown; the number always is, since it heads the row. */
export function ColumnPopover() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const hidden = useAppState((state) => state.preferences.hiddenColumns)
  const hasRoom = useColumnRoom()
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
        label: hasRoom({ id: column })
          ? messages[`column.${column}`]
          : messages['ports.columns.no-room'](messages[`column.${column}`]),
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

import { ChevronRight } from 'lucide-react'
import type { FlowGroup } from '#core/flows/group-flows.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { RowWindow } from '#ui/kit/window/use-row-window.ts'

type GroupHeadProps = {
  readonly group: FlowGroup<unknown>
  readonly width: number
  readonly folded: boolean
  /** Its place among the rows of the table, from 0 on. */
  readonly place: number
  readonly measure: RowWindow['measure']
  readonly onToggle: (key: string) => void
}

/** The head of a group: what its rows share, how many there are, and a button that folds them. */
export function GroupHead({ group, width, folded, place, measure, onToggle }: GroupHeadProps) {
  const messages = useLaterMessages()
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2} className="ports-group">
      <th scope="rowgroup" colSpan={width} className="ports-group-head">
        <button
          type="button"
          data-row-button
          tabIndex={-1}
          aria-expanded={!folded}
          onClick={() => onToggle(group.key)}
        >
          <ChevronRight size={14} aria-hidden className="ports-fold" />
          {group.title}
          <span className="font-normal text-muted">
            {messages['status.flows'](group.rows.length)}
          </span>
        </button>
      </th>
    </tr>
  )
}

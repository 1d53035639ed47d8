import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import type { FlowQuery } from '#core/flows/flow-query.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { connectionElement } from '#core/topology/ids.ts'
import { formatPrefix } from '#core/topology/port-text.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { RowWindow } from '#ui/kit/window/use-row-window.ts'
import { FlowCell } from './flow-cell.tsx'
import { isTableColumn } from './table-columns.ts'
import type { SelectConnection } from './use-follow-selection.ts'

type FlowRowProps = {
  readonly flow: ListedFlow
  readonly columns: readonly { readonly id: string }[]
  readonly query: FlowQuery
  readonly added: boolean
  /** Its connection or one of its hosts is selected. */
  readonly marked: boolean
  /** Its place among the rows of the table, heads of groups too, from 0 on. */
  readonly place: number
  readonly measure: RowWindow['measure']
  readonly onSelect: SelectConnection
}

/** One flow. The whole row can be clicked; its first cell has the button for the keyboard. */
export const FlowRow = memo(function FlowRow(props: FlowRowProps) {
  const { flow, columns, query, added, marked, place, measure, onSelect } = props
  const messages = useLaterMessages()
  const connection = connectionElement(flow)
  const select = (event: MouseEvent) => {
    // Dragging over the text selects the text.
    if (window.getSelection()?.isCollapsed === false) return
    const adds = event.shiftKey || event.ctrlKey || event.metaKey
    onSelect(connection, flow.id, adds)
  }
  // With a modifier, Enter presses no button: the row does what the pointer would.
  const add = (event: KeyboardEvent) => {
    const adds = event.shiftKey || event.ctrlKey || event.metaKey
    if (event.key !== 'Enter' || !adds) return
    event.preventDefault()
    onSelect(connection, flow.id, true)
  }
  const port = `${formatPrefix(flow)} ${flow.port}`
  return (
    <tr
      ref={measure}
      data-index={place}
      aria-rowindex={place + 2}
      data-flow={flow.id}
      data-marked={marked || undefined}
      data-added={added || undefined}
      onClick={select}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <th scope="row" data-column="number">
        <button
          type="button"
          data-row-button
          tabIndex={-1}
          onKeyDown={add}
          aria-pressed={marked}
          aria-label={messages['ports.row'](
            flow.number,
            flow.sourceName,
            flow.destinationName,
            port,
          )}
          className="ports-number"
        >
          {flow.number}
        </button>
        {added && <span className="ports-new">{messages['ports.new']}</span>}
      </th>
      {columns.map(
        ({ id }) =>
          id !== 'number' &&
          isTableColumn(id) && <FlowCell key={id} flow={flow} column={id} query={query} />,
      )}
    </tr>
  )
})

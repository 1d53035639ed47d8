import { useMemo } from 'react'
import type { FlowQuery } from '#core/flows/flow-query.ts'
import { groupFlows } from '#core/flows/group-flows.ts'
import { selectChanges } from '#state/select-changes.ts'
import { selectElements } from '#state/select-elements.ts'
import { isMarked } from '#ui/kit/is-marked.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useRowKeys } from '#ui/kit/use-row-keys.ts'
import { ColumnHead } from './column-head.tsx'
import { columnWidth, leastTableWidth } from './column-widths.ts'
import { FlowRow } from './flow-row.tsx'
import { GroupHead } from './group-head.tsx'
import { useColumnRoom } from './use-column-room.ts'
import type { FlowTable } from './use-flow-table.ts'
import type { SelectConnection } from './use-follow-selection.ts'

type FlowsTableProps = {
  readonly table: FlowTable
  readonly query: FlowQuery
  readonly onSelect: SelectConnection
}

/** The table itself; on a narrow screen its rows stand as cards. */
export function FlowsTable({ table, query, onSelect }: FlowsTableProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const { grouping, folded } = useAppState((state) => state.arrangement)
  const selection = useAppState(selectElements)
  const changes = useAppState((state) => selectChanges(state.previous, state.deployment))
  const { rows } = table.getRowModel()
  const groups = useMemo(() => groupFlows(rows, (row) => row.original, grouping), [rows, grouping])
  const added = useMemo(() => new Set(changes?.added.map(({ id }) => id)), [changes])
  const marked = useMemo(() => new Set(selection), [selection])
  const selectedFlows = useAppState((state) => state.selectedFlows)
  const meant = useMemo(() => new Set(selectedFlows), [selectedFlows])
  const hasRoom = useColumnRoom()
  const columns = table.getVisibleLeafColumns().filter(hasRoom)
  const keys = useRowKeys()
  const fold = (key: string) =>
    update({
      type: 'arrange',
      arrangement: {
        folded: folded.includes(key) ? folded.filter((other) => other !== key) : [...folded, key],
      },
    })
  return (
    <table
      className="ports-table"
      style={{ minWidth: leastTableWidth(columns) }}
      ref={keys.table}
      onKeyDown={keys.press}
      onFocus={keys.focus}
    >
      <caption className="sr-only">
        {messages['ports.title']} – {messages['ports.caption']}
      </caption>
      <colgroup>
        {columns.map(({ id }) => (
          <col key={id} style={{ width: columnWidth(id) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table
            .getFlatHeaders()
            .filter(hasRoom)
            .map((header) => (
              <ColumnHead key={header.id} header={header} />
            ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {grouping !== 'none' && (
            <GroupHead
              group={group}
              width={columns.length}
              folded={folded.includes(group.key)}
              onToggle={fold}
            />
          )}
          {!folded.includes(group.key) &&
            group.rows.map(({ original: flow }) => (
              <FlowRow
                key={flow.id}
                flow={flow}
                columns={columns}
                query={query}
                added={added.has(flow.id)}
                marked={isMarked(flow, marked, meant)}
                onSelect={onSelect}
              />
            ))}
        </tbody>
      ))}
    </table>
  )
}

import { useMemo, useRef } from 'react'
import type { FlowQuery } from '#core/flows/flow-query.ts'
import { selectChanges } from '#state/select-changes.ts'
import { selectElements } from '#state/select-elements.ts'
import { isMarked } from '#ui/kit/is-marked.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useRowKeys } from '#ui/kit/use-row-keys.ts'
import type { Room } from '#ui/kit/window/list-stretches.ts'
import { ColumnHead } from './column-head.tsx'
import { columnWidth, leastTableWidth } from './column-widths.ts'
import { FlowRow } from './flow-row.tsx'
import { GroupHead } from './group-head.tsx'
import { useColumnRoom } from './use-column-room.ts'
import type { FlowTable } from './use-flow-table.ts'
import { useFollowSelection } from './use-follow-selection.ts'
import { useTableRows } from './use-table-rows.ts'

type FlowsTableProps = {
  readonly table: FlowTable
  readonly query: FlowQuery
}

/** The table itself; on a narrow screen its rows stand as cards. */
export function FlowsTable({ table, query }: FlowsTableProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const folded = useAppState((state) => state.arrangement.folded)
  const selection = useAppState(selectElements)
  const changes = useAppState((state) => selectChanges(state.previous, state.deployment))
  const added = useMemo(() => new Set(changes?.added.map(({ id }) => id)), [changes])
  const marked = useMemo(() => new Set(selection), [selection])
  const selectedFlows = useAppState((state) => state.selectedFlows)
  const meant = useMemo(() => new Set(selectedFlows), [selectedFlows])
  const hasRoom = useColumnRoom()
  const columns = table.getVisibleLeafColumns().filter(hasRoom)
  const list = useRef<HTMLTableElement>(null)
  const { groups, rows, keys, stretches, measure, reach } = useTableRows(table, list)
  const rowKeys = useRowKeys(list, { keys, reach })
  const firstMarked = useMemo(
    () => rows.find((row) => row.kind === 'flow' && isMarked(row.flow, marked, meant)),
    [rows, marked, meant],
  )
  const onSelect = useFollowSelection(reach, firstMarked?.key ?? null)
  const fold = (key: string) =>
    update({
      type: 'arrange',
      arrangement: {
        folded: folded.includes(key) ? folded.filter((other) => other !== key) : [...folded, key],
      },
    })
  const draw = (place: number) => {
    const row = rows[place]
    if (!row) return null
    return row.kind === 'head' ? (
      <GroupHead
        key={row.key}
        group={row.group}
        width={columns.length}
        folded={folded.includes(row.key)}
        place={place}
        measure={measure}
        onToggle={fold}
      />
    ) : (
      <FlowRow
        key={row.key}
        flow={row.flow}
        columns={columns}
        query={query}
        added={added.has(row.key)}
        marked={isMarked(row.flow, marked, meant)}
        place={place}
        measure={measure}
        onSelect={onSelect}
      />
    )
  }
  return (
    <table
      className="ports-table"
      style={{ minWidth: leastTableWidth(columns) }}
      ref={list}
      aria-rowcount={rows.length + 1}
      onKeyDown={rowKeys.press}
      onFocus={rowKeys.focus}
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
        <tr aria-rowindex={1}>
          {table
            .getFlatHeaders()
            .filter(hasRoom)
            .map((header) => (
              <ColumnHead key={header.id} header={header} />
            ))}
        </tr>
      </thead>
      {stretches.map((stretch) =>
        stretch.kind === 'room' ? (
          <tbody key={stretch.before}>
            <RoomRow room={stretch} width={columns.length} />
          </tbody>
        ) : (
          <tbody key={groups[stretch.group]?.key}>
            {stretch.stretches.map((inner) =>
              inner.kind === 'room' ? (
                <RoomRow key={inner.before} room={inner} width={columns.length} />
              ) : (
                draw(inner.place)
              ),
            )}
          </tbody>
        ),
      )}
    </table>
  )
}

type RoomRowProps = { readonly room: Room; readonly width: number }

/** Rows that are not drawn. */
const RoomRow = ({ room, width }: RoomRowProps) => (
  <tr aria-hidden className="ports-room">
    <td colSpan={width} style={{ height: room.height }} />
  </tr>
)

// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be left undrawn
// biome-ignore-all lint/a11y/useFocusableInteractive: cells take the focus, rows and heads do not
import { Lock } from 'lucide-react'
import { useMemo } from 'react'
import type { HostKind } from '#core/configuration/network-terms.ts'
import type { CellNames } from '#core/deployment/cells/host-cells.ts'
import { isSingle } from '#core/deployment/host-id.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { modifierSign } from '#platform/modifier-sign.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { Room } from '#ui/kit/window/list-stretches.ts'
import { useRowWindow } from '#ui/kit/window/use-row-window.ts'
import { type GridColumn, isText, listColumns } from './grid.ts'
import { HostGroup, RoleCell } from './host-group.tsx'
import { HostRow, type RowMarks } from './host-row.tsx'
import type { HostRow as Row } from './list-rows.ts'
import { nameColumn } from './name-column.ts'
import type { HostGrid } from './use-host-grid.ts'

/** In px: a row of one line. */
const rowHeight = 41

type HostsTableProps = {
  readonly grid: HostGrid
  /** The rows that are shown, those of a role one after the other. */
  readonly rows: readonly Row[]
  /** All rows, by their role. */
  readonly counts: ReadonlyMap<HostKind, Group<Row>>
  readonly names: CellNames
  readonly hasServes: boolean
  readonly onAdd: (kind: HostKind) => void
}

export function HostsTable(props: HostsTableProps) {
  const { grid, rows, counts, names, hasServes, onAdd } = props
  const messages = useLaterMessages()
  const columns = listColumns(hasServes)
  const { zones } = names
  // Who has which name concerns only those that serve them.
  const zoneNames = useMemo((): CellNames => ({ zones, groups: [] }), [zones])
  const groups = [...groupBy(rows, ({ host }) => host.kind).values()]
  const { stretches, measure } = useRowWindow({
    list: grid.grid,
    keys: grid.keys,
    groups: groups.map(({ length }) => length),
    kept: grid.kept,
    rowHeight,
  })
  const draw = (place: number, group: Group<Row>) => {
    const row = rows[place]
    if (!row) return null
    const { kind } = row.host
    return (
      <HostRow
        key={row.host.id}
        row={row}
        names={kind === 'standalone-sps' ? names : zoneNames}
        hasServes={hasServes}
        measure={measure}
        {...marksOf(row, place, columns, grid)}
      >
        {row === group[0] && (
          <RoleCell
            kind={kind}
            rows={group.length}
            count={counts.get(kind)?.length ?? 0}
            onAdd={isSingle(kind) || row.unmet ? null : () => onAdd(kind)}
          />
        )}
      </HostRow>
    )
  }
  return (
    <div className="hosts-scroller">
      <div
        ref={grid.grid}
        role="grid"
        tabIndex={-1}
        aria-label={messages['hosts.title']}
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-describedby="hosts-help"
        className="hosts-grid"
        data-serves={hasServes ? '' : undefined}
        {...grid.handlers}
      >
        <Heads columns={columns} messages={messages} />
        {stretches.map((stretch) => {
          if (stretch.kind === 'room') return <RoomOf key={stretch.before} room={stretch} />
          const group = groups[stretch.group]
          return (
            group && (
              <HostGroup key={group[0].host.kind}>
                {stretch.stretches.map((inner) =>
                  inner.kind === 'room' ? (
                    <RoomOf key={inner.before} room={inner} />
                  ) : (
                    draw(inner.place, group)
                  ),
                )}
              </HostGroup>
            )
          )
        })}
      </div>
      {rows.length === 0 && (
        <p className="p-6 text-center text-muted">{messages['hosts.none-found']}</p>
      )}
      <p id="hosts-help" className="hosts-help">
        {messages['hosts.help'](modifierSign)}
      </p>
    </div>
  )
}

/** Rows that are not drawn. */
const RoomOf = ({ room }: { readonly room: Room }) => <div style={{ height: room.height }} />

/** What of the selection is in a row. */
function marksOf(
  { host }: Row,
  at: number,
  columns: readonly GridColumn[],
  { cursor, range, editing }: HostGrid,
): RowMarks {
  const isSelected = range !== null && at >= range.top && at <= range.bottom
  const edited = editing?.spot.host === host.id ? editing : null
  const column = edited?.spot.column
  return {
    position: at + 1,
    stop: cursor.row === at ? (columns[cursor.column] ?? null) : null,
    from: isSelected ? range.left : 1,
    to: isSelected ? range.right : 0,
    editing: column && isText(column) ? column : null,
    before: edited?.before ?? null,
  }
}

type HeadsProps = { readonly columns: readonly GridColumn[]; readonly messages: LaterMessages }

function Heads({ columns, messages }: HeadsProps) {
  const [number, ...others] = columns
  return (
    <div role="rowgroup" className="hosts-heads">
      <div role="row" aria-rowindex={1} className="hosts-row">
        <Head column={number ?? 'number'} index={1} text={messages['hosts.number']} />
        <Head column="role" index={2} text={messages['hosts.role']} />
        {others.map((column, index) => (
          <Head
            key={column}
            column={column}
            index={index + 3}
            text={nameColumn(column, messages)}
            isDerived={column === 'listens' || column === 'connections'}
          />
        ))}
      </div>
    </div>
  )
}

type HeadProps = {
  readonly column: GridColumn | 'role'
  readonly index: number
  readonly text: string
  readonly isDerived?: boolean
}

function Head({ column, index, text, isDerived = false }: HeadProps) {
  const messages = useLaterMessages()
  return (
    <div role="columnheader" aria-colindex={index} data-head={column} className="hosts-head">
      <span className={column === 'number' ? 'sr-only' : undefined}>{text}</span>
      {isDerived && (
        <Lock size={11} role="img" aria-label={messages['hosts.derived']} className="shrink-0" />
      )}
    </div>
  )
}

// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be left undrawn
// biome-ignore-all lint/a11y/useFocusableInteractive: cells take the focus, rows and heads do not
import { type DragEvent, type HTMLAttributes, memo, type ReactNode } from 'react'
import { type CellFault, type CellNames, readHostCell } from '#core/deployment/cells/host-cells.ts'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { hostName, kindName } from '#core/deployment/host-name.ts'
import { type HostField, hostPath, type OwnPath } from '#core/deployment/setting-path.ts'
import { useDraft } from '#ui/kit/use-draft.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { RowWindow } from '#ui/kit/window/use-row-window.ts'
import { AbsentReason } from './absent-reason.tsx'
import { AddressCell } from './address-cell.tsx'
import { CellEditor } from './cell-editor.tsx'
import { CellWas } from './cell-was.tsx'
import { dragHosts } from './drag.ts'
import { GoneCell } from './gone-cell.tsx'
import { fieldOf, type GridColumn, isText, listColumns } from './grid.ts'
import { useGrid } from './grid-context.ts'
import type { HostRow as Row } from './list-rows.ts'
import { ListensCell } from './listens-cell.tsx'
import { NameCell } from './name-cell.tsx'
import { ServesCell } from './serves-cell.tsx'
import { ZoneCell } from './zone-cell.tsx'

/** What of the selection is in a row. */
export type RowMarks = {
  /** Its place among the rows that are shown, from 1 on. */
  readonly position: number
  /** The cell that the Tab key stops at. */
  readonly stop: GridColumn | null
  /** The columns that are selected, by their places; none where `from` is above `to`. */
  readonly from: number
  readonly to: number
  readonly editing: 'name' | 'address' | null
  /** What stood in the edited cell as a draft before. */
  readonly before: string | null
}

type HostRowProps = RowMarks & {
  readonly row: Row
  readonly names: CellNames
  readonly hasServes: boolean
  readonly measure: RowWindow['measure']
  /** The role, in the first row of its hosts. */
  readonly children?: ReactNode
}

/** A row of the table; drawn again only when something in it changes. */
export const HostRow = memo(DrawnRow)

function DrawnRow(props: HostRowProps) {
  const { row, position, hasServes, measure, children } = props
  return (
    <div
      ref={measure}
      role="row"
      data-index={position - 1}
      aria-rowindex={position + 1}
      className="hosts-row"
      data-host={row.host.id}
      data-absent={row.unmet ? '' : undefined}
      data-gone={row.gone ? '' : undefined}
    >
      {listColumns(hasServes).map((column, index) => (
        <Cell key={column} {...props} column={column} index={index}>
          {column === 'number' ? children : null}
        </Cell>
      ))}
    </div>
  )
}

type CellProps = HostRowProps & { readonly column: GridColumn; readonly index: number }

function Cell(props: CellProps) {
  const { column, index, row, from, to } = props
  const shared = {
    'aria-selected': index >= from && index <= to,
    tabIndex: props.stop === column ? 0 : -1,
    'data-cell': column,
    className: 'hosts-cell',
  }
  const isReadOnly = row.gone !== null || column === 'listens' || column === 'connections'
  return column === 'number' ? (
    <NumberCell row={row} shared={shared}>
      {props.children}
    </NumberCell>
  ) : (
    <FieldCell {...props} column={column} shared={shared} isReadOnly={isReadOnly} />
  )
}

type NumberCellProps = {
  readonly row: Row
  /** What all cells say of themselves. */
  readonly shared: HTMLAttributes<HTMLElement>
  readonly children: ReactNode
}

/** The number of a row, by which its host is dragged onto a zone. */
function NumberCell({ row: { host, number, gone }, shared, children }: NumberCellProps) {
  const messages = useLaterMessages()
  const grid = useGrid()
  const role = kindName(host.kind, messages)
  const drag = (event: DragEvent) => {
    const hosts = grid.listWith(host.id)
    const isOne = hosts.length === 1
    const text = isOne ? hostName(host, messages) : messages['zones.hosts'](hosts.length)
    dragHosts(event, hosts, text)
  }
  return (
    <>
      <div
        role="rowheader"
        {...shared}
        aria-colindex={1}
        aria-label={
          number === null ? messages['hosts.gone-row'](role) : messages['hosts.row'](number, role)
        }
        draggable={gone === null}
        onDragStart={drag}
      >
        {number ?? '–'}
      </div>
      {children}
    </>
  )
}

type FieldCellProps = CellProps & {
  readonly column: Exclude<GridColumn, 'number'>
  readonly shared: HTMLAttributes<HTMLElement>
  readonly isReadOnly: boolean
}

function FieldCell({ shared, isReadOnly, ...props }: FieldCellProps) {
  const { column, index, names, row } = props
  const { host } = row
  const isEdited = props.editing === column
  const field = fieldOf(column)
  const { draft, fault, path } = useCellDraft(host, isEdited ? null : field, names)
  return (
    <div
      role="gridcell"
      {...shared}
      aria-colindex={index + 2}
      aria-readonly={isReadOnly || undefined}
      aria-invalid={fault !== null || undefined}
      data-draft={fault ? path : undefined}
    >
      {isEdited && isText(column) ? (
        <CellEditor host={host} field={column} before={props.before} names={names} />
      ) : (
        <>
          <Content {...props} column={column} draft={draft} fault={fault} />
          {field && <CellWas host={host.id} field={field} />}
        </>
      )}
    </div>
  )
}

type CellDraft = {
  readonly path: OwnPath
  /** What stands in the cell and is not applied. */
  readonly draft: string | null
  /** Why it cannot be. */
  readonly fault: CellFault | null
}

/** Null for a cell that has none: what is derived, and what is typed in at the moment. */
function useCellDraft(host: HostGroup, field: HostField | null, names: CellNames): CellDraft {
  const path = hostPath(host.id, field ?? 'name')
  const draft = useDraft(path)
  if (draft === null || field === null) return { path, draft: null, fault: null }
  return { path, draft, fault: readHostCell(draft, field, host.kind, names).fault }
}

type ContentProps = HostRowProps & {
  readonly column: GridColumn
  readonly draft: string | null
  /** Why the draft cannot be applied. */
  readonly fault: CellFault | null
}

function Content({ row, column, names, draft, fault }: ContentProps) {
  const messages = useLaterMessages()
  const { host } = row
  const kept = draft !== null && fault ? { text: draft, fault } : null
  const field = fieldOf(column)
  if (row.gone && field) return <GoneCell row={row} gone={row.gone} column={field} />
  switch (column) {
    case 'name':
      return <NameCell row={row} />
    case 'zone':
      return <ZoneCell host={host} zone={row.zone} names={names} kept={kept} />
    case 'address':
      return <AddressCell host={host} draft={draft} doubts={row.doubts} />
    case 'serves':
      return host.kind === 'standalone-sps' ? <ServesCell host={host} kept={kept} /> : null
    case 'listens':
      if (row.unmet) return <AbsentReason unmet={row.unmet} />
      return <ListensCell row={row} />
    default:
      return row.unmet ? null : (
        <span className="hosts-counts">
          <span>
            <b>{row.incoming}</b> {messages['hosts.in']}
          </span>{' '}
          <span>
            <b>{row.outgoing}</b> {messages['hosts.out']}
          </span>
        </span>
      )
  }
}

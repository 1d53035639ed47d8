import { type Cells, formatCells } from '#core/deployment/cells/format-cells.ts'
import { type CellNames, formatHostCell } from '#core/deployment/cells/host-cells.ts'
import { kindName } from '#core/deployment/host-name.ts'
import { escapeXml } from '#core/exports/svg/escape-xml.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { disarmFormula } from '#core/text/disarm-formula.ts'
import { fieldOf, type GridColumn, type Range } from './grid.ts'
import { type HostRow, listOwn } from './list-rows.ts'
import { nameColumn } from './name-column.ts'

/** The type of the clipboard under which cells alone come back to this table. */
export const cellsType = 'application/x-portscape-cells'

type CopiedCells = {
  /** What goes on the clipboard, by its types. */
  readonly data: Readonly<Record<string, string>>
  /** How many cells were copied. */
  readonly count: number
}

/**
 * The cells of a range as the clipboard takes them; the number of a row is not one of them. Whole
 * rows are a table for others, with its headings and roles, and for this one the cells that they
 * have. What is gone is copied by itself alone: among others it would read as wanted.
 */
export function copyCells(
  rows: readonly HostRow[],
  columns: readonly GridColumn[],
  { top, bottom, left, right }: Range,
  names: CellNames,
  messages: LaterMessages,
): CopiedCells {
  const copied = columns.slice(left, right + 1).filter((column) => column !== 'number')
  const within = rows.slice(top, bottom + 1)
  const own = listOwn(within)
  const chosen = own.length > 0 ? own : within
  const cells = chosen.map((row) =>
    copied.map((column) => disarmFormula(formatCell(row, column, names))),
  )
  const isWhole = columns[left] === 'number'
  const heading = copied.map((column) => nameColumn(column, messages))
  const table = isWhole
    ? [
        insertRole(heading, messages['hosts.role']),
        ...chosen.map(({ host }, row) =>
          insertRole(cells[row] ?? [], kindName(host.kind, messages)),
        ),
      ]
    : cells
  return {
    data: {
      'text/plain': formatCells(table),
      'text/html': formatHtml(table),
      // Its last row ends as well: without that, a cell that is empty would be no cell.
      [cellsType]: `${formatCells(cells)}\r\n`,
    },
    count: cells.flat().length,
  }
}

/** Where tables of hosts have it: behind the name. */
const insertRole = (cells: readonly string[], role: string): string[] => cells.toSpliced(1, 0, role)

function formatHtml(table: Cells): string {
  const rows = table.map(
    (row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`,
  )
  return `<table>${rows.join('')}</table>`
}

function formatCell(row: HostRow, column: GridColumn, names: CellNames): string {
  const field = fieldOf(column)
  if (field) return formatHostCell(row.host, field, row.zone, names)
  if (column === 'listens') return row.listens.replaceAll('\n', ', ')
  return `${row.incoming} / ${row.outgoing}`
}

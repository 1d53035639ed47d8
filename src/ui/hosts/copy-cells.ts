import { formatCells } from '#core/deployment/cells/format-cells.ts'
import { type CellNames, formatHostCell } from '#core/deployment/cells/host-cells.ts'
import { escapeXml } from '#core/exports/svg/escape-xml.ts'
import { disarmFormula } from '#core/text/disarm-formula.ts'
import { fieldOf, type GridColumn, type Range } from './grid.ts'
import type { HostRow } from './list-rows.ts'

/** The cells of a range as the clipboard takes them; the number of a row is not one of them. */
export function copyCells(
  rows: readonly HostRow[],
  columns: readonly GridColumn[],
  { top, bottom, left, right }: Range,
  names: CellNames,
): { readonly text: string; readonly html: string; readonly cells: number } {
  const copied = columns.slice(left, right + 1).filter((column) => column !== 'number')
  const cells = rows
    .slice(top, bottom + 1)
    .map((row) => copied.map((column) => disarmFormula(formatCell(row, column, names))))
  const html = cells
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`)
    .join('')
  return { text: formatCells(cells), html: `<table>${html}</table>`, cells: cells.flat().length }
}

function formatCell(row: HostRow, column: GridColumn, names: CellNames): string {
  const field = fieldOf(column)
  if (field) return formatHostCell(row.host, field, row.zone, names)
  if (column === 'listens') return row.listens.replaceAll('\n', ', ')
  return `${row.incoming} / ${row.outgoing}`
}

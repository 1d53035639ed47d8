import type { PasteTarget } from '#core/deployment/cells/plan-paste.ts'
import { countCells, fieldOf, type GridColumn, type Place, type Range } from './grid.ts'
import type { HostRow } from './list-rows.ts'

/**
 * Where a paste goes: into what is selected, or, from a single cell on, into the hosts of its role.
 * The number of a row is no cell to paste into.
 */
export function pasteTarget(
  rows: readonly HostRow[],
  columns: readonly GridColumn[],
  at: Place,
  range: Range,
): PasteTarget {
  const isMany = countCells(range) > 1
  const hosts = rows.map(({ host }) => host)
  const [first] = hosts.slice(at.row)
  const left = Math.max(1, isMany ? range.left : at.column)
  return {
    hosts: isMany
      ? hosts.slice(range.top, range.bottom + 1)
      : hosts.slice(at.row).filter(({ kind }) => kind === first?.kind),
    fields: columns.slice(left).map(fieldOf),
    selected: { rows: range.bottom - range.top + 1, columns: range.right - left + 1 },
  }
}

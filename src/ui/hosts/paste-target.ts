import type { PasteTarget } from '#core/deployment/cells/plan-paste.ts'
import { countCells, fieldOf, type GridColumn, type Place, type Range } from './grid.ts'
import { type HostRow, listOwn } from './list-rows.ts'

/**
 * Where a paste goes: into what is selected, or, from a single cell on, into the hosts of its role.
 * The number of a row is no cell to paste into, and a host that is gone none either. Null where
 * nothing else is meant.
 */
export function pasteTarget(
  rows: readonly HostRow[],
  columns: readonly GridColumn[],
  at: Place,
  range: Range,
): PasteTarget | null {
  const isMany = countCells(range) > 1
  const first = rows[at.row]
  const meant = listOwn(isMany ? rows.slice(range.top, range.bottom + 1) : rows.slice(at.row))
  const isNowhere = isMany ? meant.length === 0 : first?.gone
  if (isNowhere) return null
  const left = Math.max(1, isMany ? range.left : at.column)
  const hosts = meant.map(({ host }) => host)
  return {
    hosts: isMany ? hosts : hosts.filter(({ kind }) => kind === first?.host.kind),
    fields: columns.slice(left).map(fieldOf),
    selected: { rows: isMany ? hosts.length : 1, columns: range.right - left + 1 },
  }
}

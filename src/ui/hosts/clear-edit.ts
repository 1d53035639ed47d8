import type { Edit } from '#core/deployment/apply-edit.ts'
import type { HostChange } from '#core/deployment/edit-hosts.ts'
import type { HostField } from '#core/deployment/setting-path.ts'
import { fieldOf, type GridColumn, type Range } from './grid.ts'
import { type HostRow, listOwn } from './list-rows.ts'

const nothing: Readonly<Record<HostField, HostChange>> = {
  name: { name: '' },
  address: { addresses: [] },
  zone: { zone: '' },
  serves: { serves: [] },
}

/** Empties the cells of a range, as one step; what is derived stays. */
export function clearEdit(
  rows: readonly HostRow[],
  columns: readonly GridColumn[],
  { top, bottom, left, right }: Range,
): Edit {
  const fields = columns.slice(left, right + 1).flatMap((column) => fieldOf(column) ?? [])
  const change: HostChange = Object.assign({}, ...fields.map((field) => nothing[field]))
  return {
    kind: 'several',
    edits: listOwn(rows.slice(top, bottom + 1)).map(({ host }) => ({
      kind: 'set-host',
      id: host.id,
      change,
    })),
  }
}

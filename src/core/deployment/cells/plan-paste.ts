import type { HostKind } from '#core/configuration/network-terms.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { HostGroup } from '../deployment.ts'
import type { HostChange } from '../edit-hosts.ts'
import { formatHostId, isSingle, parseHostId } from '../host-id.ts'
import type { HostField } from '../setting-path.ts'
import type { Cells } from './format-cells.ts'
import { type CellFault, type CellNames, readHostCell } from './host-cells.ts'
import type { MaskedHost } from './read-address-cell.ts'

/** Where a paste goes: hosts in the order of the screen, and the columns from the focus on. */
export type PasteTarget = {
  /** The hosts that stand in the selection, or those of one kind from the focus on. */
  readonly hosts: readonly HostGroup[]
  /** Null for a column that is derived: what is pasted there is passed over. */
  readonly fields: readonly (HostField | null)[]
  /** How many rows and columns are selected; one text is then pasted into all of them. */
  readonly selected: { readonly rows: number; readonly columns: number }
}

/** A text that could not be applied: it stays in its cell, to be corrected. */
export type KeptText = {
  readonly id: string
  readonly field: HostField
  readonly text: string
  readonly fault: CellFault
}

export type PastePlan = {
  readonly changes: readonly { readonly id: string; readonly change: HostChange }[]
  /** The ids of the hosts that are not there yet. */
  readonly added: readonly string[]
  readonly kept: readonly KeptText[]
  readonly masked: readonly MaskedHost[]
  /** How many cells were filled. */
  readonly cells: number
  /** Rows for which there is no host, and no further one of the kind can be. */
  readonly left: number
}

/**
 * Says what a paste does; rows beyond the target's are further hosts of its last kind.
 *
 * @param taken ids that no further host gets
 */
export function planPaste(
  cells: Cells,
  target: PasteTarget,
  taken: readonly string[],
  names: CellNames,
): PastePlan {
  const rows = spread(cells, target.selected)
  const beyond = rows.slice(target.hosts.length).filter((row) => row.some((text) => text !== ''))
  const ids = listNextIds(target.hosts.at(-1)?.kind, beyond.length, taken)
  const added = ids.map(({ id }) => id)
  const places = [...target.hosts, ...ids]
  const filled = [...rows.slice(0, target.hosts.length), ...beyond].flatMap((row, index) => {
    const place = places[index]
    return place
      ? row.map((text, column) => ({ ...place, text, field: target.fields[column] }))
      : []
  })
  const read = filled.flatMap(({ id, kind, text, field }) => {
    if (!field || (field === 'serves' && kind !== 'standalone-sps')) return []
    return [{ id, field, text, ...readHostCell(text, field, kind, names) }]
  })
  return {
    changes: [...groupBy(read, ({ id }) => id)].map(([id, readings]) => ({
      id,
      change: Object.assign({}, ...readings.map(({ change }) => change)),
    })),
    added,
    kept: read.flatMap(({ id, field, text, fault }) => (fault ? [{ id, field, text, fault }] : [])),
    masked: read.flatMap((reading) => reading.masked),
    cells: read.filter(({ fault }) => fault === null).length,
    left: beyond.length - added.length,
  }
}

/** Ids for further hosts of a kind, as many of them as there can be. */
function listNextIds(
  kind: HostKind | undefined,
  count: number,
  taken: readonly string[],
): Pick<HostGroup, 'id' | 'kind'>[] {
  if (!kind || isSingle(kind)) return []
  const numbers = taken.map(parseHostId).flatMap((id) => (id?.kind === kind ? id.number : []))
  const highest = Math.max(1, ...numbers)
  const ids = Array.from({ length: count }, (_, index) =>
    formatHostId({ kind, number: highest + 1 + index }),
  )
  return ids.filter((id) => parseHostId(id) !== null).map((id) => ({ id, kind }))
}

/** One text fills all that is selected, as in a spreadsheet. */
function spread(cells: Cells, { rows, columns }: PasteTarget['selected']): Cells {
  const [[text, ...texts] = [], ...others] = cells
  if (text === undefined || texts.length > 0 || others.length > 0) return cells
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => text))
}

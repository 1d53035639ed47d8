import type { HostGroup } from '../deployment.ts'
import type { RowNote } from './import-plan.ts'
import type { ReadyRow } from './place-rows.ts'

/** A row with many of them names the first few. */
const mostNotes = 3

/** By the numbers of the rows: addresses that an earlier row or a host of the deployment has, too. */
export function findSharedAddresses(
  rows: readonly ReadyRow[],
  ids: ReadonlyMap<number, string>,
  existing: readonly HostGroup[],
): ReadonlyMap<number, readonly RowNote[]> {
  const touched = new Set(ids.values())
  const owners = new Map<string, { readonly id: string; readonly note: RowNote }>()
  for (const host of existing.filter(({ id }) => !touched.has(id))) {
    for (const address of host.addresses) {
      owners.set(address.toLowerCase(), {
        id: host.id,
        note: { kind: 'address-of-host', address, host },
      })
    }
  }
  const notes = new Map<number, readonly RowNote[]>()
  for (const row of rows) {
    const id = ids.get(row.number)
    if (id === undefined) continue
    const shared = (row.addresses ?? []).flatMap((address) => {
      const key = address.toLowerCase()
      const owner = owners.get(key)
      const note: RowNote = { kind: 'same-address', address, row: row.number }
      if (!owner) owners.set(key, { id, note })
      return owner && owner.id !== id ? [owner.note] : []
    })
    if (shared.length > 0) notes.set(row.number, shared.slice(0, mostNotes))
  }
  return notes
}

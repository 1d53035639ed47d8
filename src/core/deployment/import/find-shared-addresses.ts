import type { HostKind } from '#core/configuration/network-terms.ts'
import { shareKey } from '../addresses/compare-addresses.ts'
import { parseAddress } from '../addresses/parse-address.ts'
import type { HostGroup } from '../deployment.ts'
import type { RowDoubt } from './import-plan.ts'
import type { ReadyRow } from './place-rows.ts'

/** A row with many of them names the first few. */
const mostDoubts = 3

/** By the numbers of the rows: addresses that an earlier row or a host of the deployment has, too. */
export function findSharedAddresses(
  rows: readonly ReadyRow[],
  ids: ReadonlyMap<number, string>,
  existing: readonly HostGroup[],
): ReadonlyMap<number, readonly RowDoubt[]> {
  const touched = new Set(ids.values())
  const owners = new Map<string, { readonly id: string; readonly doubt: RowDoubt }>()
  for (const host of existing.filter(({ id }) => !touched.has(id))) {
    for (const address of host.addresses) {
      owners.set(keyOf(host.kind, address), {
        id: host.id,
        doubt: { kind: 'address-of-host', address, host },
      })
    }
  }
  const doubts = new Map<number, readonly RowDoubt[]>()
  for (const row of rows) {
    const id = ids.get(row.number)
    if (id === undefined) continue
    const shared = (row.addresses ?? []).flatMap((address) => {
      const key = keyOf(row.kind, address)
      const owner = owners.get(key)
      const doubt: RowDoubt = { kind: 'same-address', address, row: row.number }
      if (!owner) owners.set(key, { id, doubt })
      return owner && owner.id !== id ? [owner.doubt] : []
    })
    if (shared.length > 0) doubts.set(row.number, shared.slice(0, mostDoubts))
  }
  return doubts
}

/** Rows have only addresses that can be read; a deployment's are read as they come in. */
function keyOf(kind: HostKind, text: string): string {
  const address = parseAddress(text)
  return address.ok ? shareKey(kind, address.value) : text
}

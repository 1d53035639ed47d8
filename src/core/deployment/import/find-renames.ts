import { groupBy } from '#core/kit/group-by.ts'
import type { HostGroup } from '../deployment.ts'
import type { ReadyRow } from './place-rows.ts'

/**
 * The hosts that rows may be under a new name, by the numbers of the rows: those of the same role
 * and exactly the same addresses, if there is only one.
 *
 * @param rows those that would be new hosts
 * @param missing the hosts that no row means
 */
export function findRenames(
  rows: readonly ReadyRow[],
  missing: readonly HostGroup[],
): ReadonlyMap<number, HostGroup> {
  const keyOf = ({ kind, addresses }: Pick<HostGroup, 'kind' | 'addresses'>) =>
    `${kind} ${addresses.toSorted().join()}`
  const hosts = groupBy(
    missing.filter(({ addresses }) => addresses.length > 0),
    keyOf,
  )
  return new Map(
    rows.flatMap((row): [number, HostGroup][] => {
      const found = hosts.get(keyOf({ kind: row.kind, addresses: row.addresses ?? [] }))
      return found?.length === 1 && row.name !== '' ? [[row.number, found[0]]] : []
    }),
  )
}

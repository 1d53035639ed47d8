import type { HostKind } from '#core/configuration/network-terms.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { HostGroup } from '../deployment.ts'
import type { ImportRow } from './host-import.ts'

/** A host that has a name or an address, and that no row of a table means. */
export type MissingHost = {
  readonly host: HostGroup
  /** The deployment has to have one of its role, and this is the last. */
  readonly isNeeded: boolean
}

type Rows = {
  /** The ids of the hosts that rows mean, also those that are left out. */
  readonly meant: ReadonlySet<string>
  /** Rows of which it is not known what they mean: what they are called by is none the less there. */
  readonly unplaced: readonly ImportRow[]
}

/**
 * The hosts of a deployment that a table does not mention. A host that nobody has named or given an
 * address is no part of anybody's list, and never among them.
 *
 * @param hosts all that there are once the table is imported
 */
export function findMissing(
  existing: readonly HostGroup[],
  hosts: Iterable<HostGroup>,
  { meant, unplaced }: Rows,
  isPresent: (kind: HostKind) => boolean,
): MissingHost[] {
  const names = new Set(unplaced.map(({ name }) => foldText(name)))
  const addresses = new Set(unplaced.flatMap((row) => row.addresses))
  const missing = existing.filter(
    (host) =>
      (host.name !== '' || host.addresses.length > 0) &&
      !meant.has(host.id) &&
      !(host.name !== '' && names.has(foldText(host.name))) &&
      !host.addresses.some((address) => addresses.has(address)),
  )
  const gone = new Set(missing.map(({ id }) => id))
  const all = groupBy([...hosts], ({ kind }) => kind)
  const isLast = ({ kind }: HostGroup): boolean => {
    const group = all.get(kind) ?? []
    // The first of a kind is there without being listed.
    return group.some(({ id }) => id === kind) && group.every(({ id }) => gone.has(id))
  }
  const kept = new Set<HostKind>()
  return missing.map((host) => {
    const isNeeded = isPresent(host.kind) && isLast(host) && !kept.has(host.kind)
    if (isNeeded) kept.add(host.kind)
    return { host, isNeeded }
  })
}

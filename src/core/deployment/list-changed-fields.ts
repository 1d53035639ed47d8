import type { HostGroup } from './deployment.ts'
import type { HostField } from './setting-path.ts'

/** What of a host differs from how it was. The zones and groups of both go by the same ids. */
export function listChangedFields(before: HostGroup, after: HostGroup): HostField[] {
  const fields: readonly [HostField, boolean][] = [
    ['name', before.name !== after.name],
    ['address', before.addresses.join() !== after.addresses.join()],
    ['zone', before.zone !== after.zone],
    ['serves', before.serves.join() !== after.serves.join()],
  ]
  return fields.flatMap(([field, isChanged]) => (isChanged ? [field] : []))
}

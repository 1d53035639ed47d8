import type { NewHost } from '#core/deployment/edit-hosts.ts'

/** A host in its usual zone. */
export const newHost = (
  kind: NewHost['kind'],
  name: string,
  ...addresses: readonly string[]
): NewHost => ({ kind, name, addresses, zone: '' })

import type { Address } from '#core/deployment/addresses/parse-address.ts'

/** What scripts try of a host's addresses: '' for one that is none to try, or where none is known. */
export const listTargets = (addresses: readonly Address[]): string[] =>
  addresses.length === 0 ? [''] : addresses.map(toTarget)

const toTarget = (address: Address): string =>
  address.kind === 'host' || address.kind === 'name' ? address.text : ''

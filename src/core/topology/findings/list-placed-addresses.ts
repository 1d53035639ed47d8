import { isSegment, readAddresses } from '#core/deployment/addresses/compare-addresses.ts'
import { findOverlaps, type Span } from '#core/deployment/addresses/find-overlaps.ts'
import type { Address } from '#core/deployment/addresses/parse-address.ts'
import type { Host, Topology } from '../topology.ts'

/** One address of one host. */
export type PlacedAddress = { readonly host: Host; readonly address: Address }

/**
 * Every address inside the network. What stands on the Internet is left out: behind other people's
 * NAT any address may come again.
 */
export function listPlacedAddresses({ hosts, zones }: Topology): PlacedAddress[] {
  const outside = new Set(zones.filter(({ kind }) => kind === 'internet').map(({ id }) => id))
  return hosts
    .filter(({ zone }) => !outside.has(zone))
    .flatMap((host) => readAddresses(host.addresses).map((address) => ({ host, address })))
}

/**
 * Addresses of different sides that overlap, a segment at least among them: single ones that are
 * the same are another matter.
 */
export function findOverlappingSegments(
  placed: readonly PlacedAddress[],
  sideOf: (host: Host) => string,
): PlacedAddress[][] {
  const spans = placed.flatMap((one): (Span & { readonly of: PlacedAddress })[] => {
    const { host, address } = one
    if (address.kind === 'name') return []
    const { bits, from, to } = address
    return [{ bits, from, to, side: sideOf(host), of: one }]
  })
  return findOverlaps(spans)
    .map((group) => group.map(({ of }) => of))
    .filter((group) => group.some(({ address }) => isSegment(address)))
}

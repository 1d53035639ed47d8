import { isSegment, shareKey } from '#core/deployment/addresses/compare-addresses.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Topology } from '../topology.ts'
import { toAddressFinding } from './about-hosts.ts'
import type { Finding } from './finding.ts'
import {
  findOverlappingSegments,
  listPlacedAddresses,
  type PlacedAddress,
} from './list-placed-addresses.ts'

/**
 * Addresses that several hosts have: one that is written for more than one, and segments of one
 * kind of host in one zone that overlap, so that nobody can say whose an address in them is.
 */
export const findSharedAddresses = (topology: Topology): Finding[] =>
  groupSharedAddresses(topology).map((all) => toAddressFinding('shared-address', all))

/** Those addresses, each with all that it is shared with. */
export function groupSharedAddresses(topology: Topology): (readonly PlacedAddress[])[] {
  const placed = listPlacedAddresses(topology)
  const single = groupBy(
    placed.filter(({ address }) => !isSegment(address)),
    ({ host, address }) => shareKey(host.kind, address),
  )
  const alike = groupBy(placed, ({ host }) => `${host.kind} ${host.zone}`)
  const overlaps = [...alike.values()].flatMap((of) => findOverlappingSegments(of, ({ id }) => id))
  return [...single.values(), ...overlaps].filter((all) =>
    all.some(({ host }) => host !== all[0]?.host),
  )
}

import { overlapsAddress } from '#core/deployment/addresses/compare-addresses.ts'
import type { Host, Topology } from '../topology.ts'
import { groupZoneOverlaps } from './find-overlaps-of-zones.ts'
import { groupSharedAddresses } from './find-shared-addresses.ts'
import type { PlacedAddress } from './list-placed-addresses.ts'

/** An address of a host that another one has, too, or that is in a segment of another one. */
export type AddressDoubt = {
  readonly kind: 'same' | 'overlaps' | 'overlaps-zone'
  /** As it is written. */
  readonly address: string
  readonly other: Host
}

type PlacedDoubt = AddressDoubt & { readonly host: Host }

/** By the ids of the hosts: what the findings about addresses find of each, an address once. */
export function findAddressDoubts(
  topology: Topology,
): ReadonlyMap<string, readonly AddressDoubt[]> {
  const shared = groupSharedAddresses(topology).flatMap((group) =>
    listDoubts(group, ({ id }) => id, nameShared),
  )
  const overlapping = groupZoneOverlaps(topology).flatMap((group) =>
    listDoubts(
      group,
      ({ zone }) => zone,
      () => 'overlaps-zone',
    ),
  )
  const doubts = new Map<string, AddressDoubt[]>()
  for (const { host, ...doubt } of [...shared, ...overlapping]) {
    const known = doubts.get(host.id) ?? []
    if (known.some(({ address }) => address === doubt.address)) continue
    doubts.set(host.id, [...known, doubt])
  }
  return doubts
}

/** Each of a group of addresses with the nearest one of another side that it overlaps. */
function listDoubts(
  group: readonly PlacedAddress[],
  sideOf: (host: Host) => string,
  kindOf: (one: PlacedAddress, other: PlacedAddress) => AddressDoubt['kind'],
): PlacedDoubt[] {
  return group.flatMap((one, at): PlacedDoubt[] => {
    const { host, address } = one
    const found = findNearest(
      group,
      at,
      (other) => sideOf(other.host) !== sideOf(host) && overlapsAddress(other.address, address),
    )
    return found
      ? [{ host, kind: kindOf(one, found), address: address.text, other: found.host }]
      : []
  })
}

/** Groups are sorted by where addresses begin, so that what one overlaps is seldom far from it. */
function findNearest<One>(
  all: readonly One[],
  at: number,
  isWanted: (one: One) => boolean,
): One | undefined {
  for (let away = 1; away < all.length; away++) {
    const found = [all[at - away], all[at + away]].find((one) => one !== undefined && isWanted(one))
    if (found !== undefined) return found
  }
  return undefined
}

const nameShared = ({ address: a }: PlacedAddress, { address: b }: PlacedAddress) =>
  a.kind === 'name' || b.kind === 'name' || (a.from === b.from && a.to === b.to)
    ? 'same'
    : 'overlaps'

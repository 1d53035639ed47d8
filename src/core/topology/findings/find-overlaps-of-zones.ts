import type { Topology } from '../topology.ts'
import { toAddressFinding } from './about-hosts.ts'
import type { Finding } from './finding.ts'
import {
  findOverlappingSegments,
  listPlacedAddresses,
  type PlacedAddress,
} from './list-placed-addresses.ts'

/** Segments whose addresses are in another zone, too: by its address nothing is in one of them. */
export const findOverlapsOfZones = (topology: Topology): Finding[] =>
  groupZoneOverlaps(topology).map((all) => toAddressFinding('overlapping-segments', all))

/** The addresses of those segments, each with what it overlaps. */
export const groupZoneOverlaps = (topology: Topology): PlacedAddress[][] =>
  findOverlappingSegments(listPlacedAddresses(topology), ({ zone }) => zone)

import type { Topology } from '../topology.ts'
import { toAddressFinding } from './about-hosts.ts'
import type { Finding } from './finding.ts'
import { findOverlappingSegments, listPlacedAddresses } from './list-placed-addresses.ts'

/** Segments whose addresses are in another zone, too: by its address nothing is in one of them. */
export const findOverlapsOfZones = (topology: Topology): Finding[] =>
  findOverlappingSegments(listPlacedAddresses(topology), ({ zone }) => zone).map((all) =>
    toAddressFinding('overlapping-segments', all),
  )

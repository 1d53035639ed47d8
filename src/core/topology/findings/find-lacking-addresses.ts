import { listLackingHosts } from '../list-lacking-hosts.ts'
import type { Topology } from '../topology.ts'
import { toHostFinding } from './about-hosts.ts'
import type { Finding } from './finding.ts'

/** The hosts without an address, in one finding; none before somebody has given any address. */
export function findLackingAddresses(topology: Topology): Finding[] {
  const { hosts } = topology
  const lacking = listLackingHosts(topology)
  const isBegun = hosts.some(({ addresses }) => addresses.length > 0)
  return isBegun && lacking.length > 0
    ? [toHostFinding('no-address', `${lacking.length} / ${hosts.length}`, lacking)]
    : []
}

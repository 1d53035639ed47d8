import type { Size } from '#core/kit/geometry.ts'
import type { Host, Topology } from '#core/topology/topology.ts'
import { cardSpacing, spacing } from '../spacing.ts'
import { columnRoles } from './column-roles.ts'

/** The hosts that each host exchanges flows with, either way round. */
export function findPartners(topology: Topology): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>(topology.hosts.map((host) => [host.id, new Set()]))
  for (const connection of topology.connections) {
    partners.get(connection.source)?.add(connection.destination)
    partners.get(connection.destination)?.add(connection.source)
  }
  return partners
}

/** The trust level that everything stands left or right of. */
export function findHubZone(topology: Topology): string {
  const hub = topology.hosts.find((host) => columnRoles[host.kind].isHub)
  if (hub !== undefined) return hub.zone
  const settled = new Set(topology.hosts.map((host) => host.zone))
  const zones = topology.zones.filter((zone) => settled.has(zone.id))
  const most = Math.max(...zones.map((zone) => zone.trust))
  return zones.find((zone) => zone.trust === most)?.id ?? ''
}

type MayHang = (host: Host, partner: Host) => boolean

/** The two ways of hanging: in the hub's zone above the hub, or in a zone of its own further out. */
function ruleHanging(topology: Topology): MayHang {
  const trust = new Map(topology.zones.map((zone) => [zone.id, zone.trust]))
  const hubTrust = trust.get(findHubZone(topology)) ?? 0
  const trustOf = (host: Host) => trust.get(host.zone) ?? 0
  const isAlone = (host: Host) => topology.hosts.every((o) => o === host || o.zone !== host.zone)
  const isOnly = (host: Host) => topology.hosts.every((o) => o === host || o.kind !== host.kind)
  const hangsOnHub: MayHang = (host, partner) =>
    columnRoles[host.kind].mayHangOnHub &&
    columnRoles[partner.kind].isHub &&
    host.zone === partner.zone &&
    isOnly(host)
  const hangsOnOuterZone: MayHang = (host, partner) =>
    trustOf(host) < trustOf(partner) &&
    trustOf(partner) < hubTrust &&
    isAlone(host) &&
    isAlone(partner)
  return (host, partner) => hangsOnHub(host, partner) || hangsOnOuterZone(host, partner)
}

/** The width in px of labels side by side. */
const widthBeside = (labels: readonly Size[]): number =>
  labels.reduce((total, label) => total + label.width, 0) +
  Math.max(0, labels.length - 1) * spacing.labelBeside

/** All labels between the two stand side by side above the partner's card. */
function doLabelsFit(
  host: Host,
  partner: Host,
  topology: Topology,
  labels: ReadonlyMap<string, Size>,
): boolean {
  const isHub = columnRoles[partner.kind].isHub
  const width = isHub ? cardSpacing.serverWidth : cardSpacing.width
  const mine = topology.connections.filter((l) => l.source === host.id || l.destination === host.id)
  return widthBeside(mine.flatMap((l) => labels.get(l.id) ?? [])) <= width + spacing.zone.side
}

/**
 * The hosts that talk to one host only and hang above it: Apex Central above the server,
 * off-premises agents above the relay. From the satellite's id to its partner's.
 */
export function findSatellites(
  topology: Topology,
  labels: ReadonlyMap<string, Size>,
): ReadonlyMap<string, string> {
  const partners = findPartners(topology)
  const mayHang = ruleHanging(topology)
  const onlyPartner = (host: Host) => {
    const [only, ...others] = [...(partners.get(host.id) ?? [])]
    return others.length === 0 ? topology.hosts.find((other) => other.id === only) : undefined
  }
  const satellites = new Map<string, string>()
  for (const host of topology.hosts) {
    const partner = onlyPartner(host)
    if (partner === undefined || !mayHang(host, partner)) continue
    const isTaken = [...satellites.values()].includes(partner.id) || satellites.has(partner.id)
    if (!isTaken && doLabelsFit(host, partner, topology, labels))
      satellites.set(host.id, partner.id)
  }
  return satellites
}

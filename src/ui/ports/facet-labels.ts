import {
  type HostKind,
  hostKinds,
  protocolFamilies,
  type ZoneKind,
  zoneKinds,
} from '#core/configuration/network-terms.ts'
import { hostName, kindName, zoneName } from '#core/deployment/host-name.ts'
import type { FlowFacet } from '#core/flows/flow-filters.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Topology } from '#core/topology/topology.ts'

/** The values of a facet that a deployment can have, in the order of the picture or the terms. */
export function listFacetValues(topology: Topology, facet: FlowFacet): readonly string[] {
  switch (facet) {
    case 'host':
      return topology.hosts.map(({ id }) => id)
    case 'from-zone':
    case 'to-zone':
      return topology.zones.map(({ id }) => id)
    case 'transport':
      return ['tcp', 'udp']
    case 'family':
      return protocolFamilies
    case 'basis':
      return ['stated', 'inferred', 'other-source']
  }
}

const isHostKind = (id: string): id is HostKind => hostKinds.some((kind) => kind === id)
const isZoneKind = (id: string): id is ZoneKind => zoneKinds.some((kind) => kind === id)

/** A value in words; a host or a zone that is no longer there keeps the name of its kind. */
export function facetLabel(
  topology: Topology,
  facet: FlowFacet,
  value: string,
  messages: LaterMessages,
): string {
  if (facet === 'host') {
    const host = topology.hosts.find(({ id }) => id === value)
    if (host) return hostName(host, messages)
    return isHostKind(value) ? kindName(value, messages) : value
  }
  if (facet === 'from-zone' || facet === 'to-zone') {
    const zone = topology.zones.find(({ id }) => id === value)
    if (zone) return zoneName(zone, messages)
    return isZoneKind(value) ? messages[`zone.${value}`] : value
  }
  return termLabel(facet, value, messages)
}

function termLabel(
  facet: 'transport' | 'family' | 'basis',
  value: string,
  messages: LaterMessages,
): string {
  if (facet === 'transport') return value.toUpperCase()
  if (facet === 'basis') {
    const basis = (['stated', 'inferred', 'other-source'] as const).find((term) => term === value)
    return basis ? messages[`basis.${basis}`] : value
  }
  const family = protocolFamilies.find((term) => term === value)
  return family ? messages[`family.${family}`] : value
}

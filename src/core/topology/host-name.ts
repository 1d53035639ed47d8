import type { Messages } from '#core/messages/messages.ts'
import type { Host, Topology } from './topology.ts'

/** The name that a host goes by in the picture and in every table. */
export const hostName = (host: Pick<Host, 'kind'>, messages: Messages): string =>
  messages[`host.${host.kind}`]

/** The name of the zone that a host stands in. */
export function zoneName(zoneId: string, topology: Topology, messages: Messages): string {
  const zone = topology.zones.find((candidate) => candidate.id === zoneId)
  return zone ? messages[`zone.${zone.kind}`] : zoneId
}

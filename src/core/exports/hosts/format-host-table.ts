import type { Deployment } from '#core/deployment/deployment.ts'
import { kindName, zoneName } from '#core/deployment/host-name.ts'
import { zoneFinder } from '#core/deployment/import/find-zone.ts'
import { meansAbove } from '#core/deployment/import/merged-cells.ts'
import { readServed, servedFinder } from '#core/deployment/import/resolve-served.ts'
import { listHosts, zoneOf } from '#core/deployment/list-hosts.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { formatRows, type SeparatorName } from '../flows/format-csv.ts'

/**
 * The hosts of a deployment as CSV, as they come back by an import: ids tell which host a row is,
 * and a zone, or a group that is served, goes by its name where that leads back to it alone.
 */
export function formatHostTable(
  deployment: Deployment,
  messages: LaterMessages,
  separator: SeparatorName = 'comma',
): string {
  const findZone = zoneFinder(deployment.zones)
  const writeZone = (id: string): string => {
    const zone = deployment.zones.find((one) => one.id === id)
    const name = zone ? zoneName(zone, messages) : ''
    return !meansAbove(name) && findZone(name) === id ? name : id
  }
  const hosts = listHosts(deployment)
  const byId = new Map(hosts.map((host) => [host.id, host]))
  const findServed = servedFinder(byId, findZone)
  const writeServed = (id: string): string => {
    const name = byId.get(id)?.name ?? ''
    const words = readServed(name) ?? []
    const { ids } = findServed(words)
    return words.length === 1 && words[0] === name && ids.length === 1 && ids[0] === id ? name : id
  }
  const heading = [
    messages['host-table.id'],
    messages['host-table.role'],
    messages['host-field.name'],
    messages['host-field.zone'],
    messages['host-field.address'],
    messages['host-field.serves'],
  ]
  const rows = hosts.map((host) => [
    host.id,
    kindName(host.kind, messages),
    host.name,
    writeZone(zoneOf(host, deployment)),
    host.addresses.join(', '),
    host.serves.map(writeServed).join(', '),
  ])
  return formatRows([heading, ...rows], separator)
}

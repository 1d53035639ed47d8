import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts, type NewHost } from '#core/deployment/edit-hosts.ts'
import { addZone } from '#core/deployment/edit-zones.ts'
import { formatHostId } from '#core/deployment/host-id.ts'
import { listHosts } from '#core/deployment/list-hosts.ts'

/** With the four usual ones as many as a large network has. */
const ownZones = 8

const directories = 2

const count = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index))

const agentId = (index: number): string => formatHostId({ kind: 'agent', number: index + 1 })

function withZones(): Deployment {
  const zones = count(ownZones, (index) => ({
    name: `Plant ${index + 1}`,
    trust: 2 + index / ownZones,
  }))
  return zones.reduce((made, zone) => addZone(made, zone), defaultDeployment)
}

/**
 * A network of so many hosts, from 10 on: groups of agents spread over twelve zones, a Smart
 * Protection Server for each nine of them that serves those of one zone, and few servers for all.
 */
export function scaleDeployment(hosts: number): Deployment {
  const zoned = withZones()
  const own = zoned.zones.slice(-ownZones - 1, -1).map(({ id }) => id)
  // Of agents, directories and Smart Protection Servers there is one each already.
  const others = listHosts(zoned).filter(({ isPresent }) => isPresent).length - 3
  const free = hosts - others - directories
  const stations = Math.max(1, Math.round(free / 10))
  const agents = free - stations
  return addHosts(zoned, [
    { kind: 'sql-server', name: 'db-0' },
    ...count(
      agents,
      (index): NewHost => ({
        kind: 'agent',
        name: `Line ${index + 1}`,
        addresses: [`10.${index >> 8}.${index & 255}.0/24`],
        zone: own[index % ownZones] ?? '',
      }),
    ),
    ...count(
      stations,
      (station): NewHost => ({
        kind: 'standalone-sps',
        name: `sps-${station + 1}`,
        addresses: [`10.99.0.${station + 1}`],
        serves: count(agents, agentId).filter((_, at) => at % ownZones === station % ownZones),
      }),
    ),
    ...count(
      directories,
      (index): NewHost => ({ kind: 'active-directory', name: `dc0${index + 1}` }),
    ),
  ])
}

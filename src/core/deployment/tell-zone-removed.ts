import { groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Deployment, ZoneDefinition } from './deployment.ts'
import { formatFew } from './format-few.ts'
import { hostName, nameById, zoneName } from './host-name.ts'
import { listHosts, zoneOf } from './list-hosts.ts'
import { listNewlyServed } from './serve-arrivals.ts'

/**
 * That a zone is gone, where those who stood in it are now, a sentence for each zone of theirs, and
 * who serves them there.
 */
export function tellZoneRemoved(
  removed: ZoneDefinition,
  before: Deployment,
  after: Deployment,
  messages: LaterMessages,
): string[] {
  const hosts = listHosts(before).filter((host) => zoneOf(host, before) === removed.id)
  const moved = groupBy(hosts, (host) => zoneOf(host, after))
  return [
    messages['zones.removed'](zoneName(removed, messages)),
    ...[...moved].map(([zone, those]) =>
      messages['zones.returned'](
        formatFew([...new Set(those.map((host) => hostName(host, messages)))], messages),
        nameById(zone, after.zones, (one) => zoneName(one, messages)),
      ),
    ),
    ...listNewlyServed(before, after).map(({ server, zone, agents }) =>
      messages['zones.newly-served'](
        hostName(server, messages),
        zoneName(zone, messages),
        agents.length,
      ),
    ),
  ]
}

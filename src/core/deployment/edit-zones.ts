import type { Deployment, ZoneDefinition } from './deployment.ts'
import { serveArrivals, settleHosts } from './edit-hosts.ts'
import { compareZones, defaultZone, isUsualZone } from './zones.ts'

/** What of a zone can be set; the look of a usual one is its own. */
export type ZoneChange = Partial<Pick<ZoneDefinition, 'name' | 'kind' | 'trust'>>

const withZones = (deployment: Deployment, zones: readonly ZoneDefinition[]): Deployment =>
  settleHosts({ ...deployment, zones: zones.toSorted(compareZones) })

export function setZone(deployment: Deployment, id: string, change: ZoneChange): Deployment {
  const zones = deployment.zones.map((zone) => {
    if (zone.id !== id) return zone
    return { ...zone, ...change, kind: isUsualZone(id) ? zone.kind : (change.kind ?? zone.kind) }
  })
  return withZones(deployment, zones)
}

/** A word for a zone of one's own that no other zone has: `z1`, `z2`. */
export function nextZoneId(zones: readonly ZoneDefinition[]): string {
  const numbers = zones.map(({ id }) => Number(/^z(\d+)$/.exec(id)?.[1] ?? 0))
  return `z${Math.max(0, ...numbers) + 1}`
}

/** Adds a zone of one's own, trusted as its look is. */
export function addZone(deployment: Deployment, change: ZoneChange): Deployment {
  const zone = defaultZone(nextZoneId(deployment.zones), change.kind)
  return withZones(deployment, [...deployment.zones, { ...zone, ...change }])
}

/** Adds zones of one's own as they are, with ids that no other one has. */
export const putZones = (deployment: Deployment, put: readonly ZoneDefinition[]): Deployment =>
  withZones(deployment, [...deployment.zones, ...put])

/** Takes a zone of one's own away; its hosts go back to their usual ones, and are served there. */
export const removeZone = (deployment: Deployment, id: string): Deployment =>
  isUsualZone(id)
    ? deployment
    : serveArrivals(
        deployment,
        withZones(
          deployment,
          deployment.zones.filter((zone) => zone.id !== id),
        ),
      )

/**
 * Puts a zone right before another in the order of trust, or behind all; null for the end. Between
 * two that are equally trusted there is no room: those behind it are then trusted a little more.
 */
export function moveZone(deployment: Deployment, id: string, before: string | null): Deployment {
  const others = deployment.zones.filter((zone) => zone.id !== id)
  const found = others.findIndex((zone) => zone.id === before)
  const at = found < 0 ? others.length : found
  const [lower, upper] = [others[at - 1]?.trust, others[at]?.trust]
  if (lower === undefined || lower !== upper) {
    return setZone(deployment, id, { trust: between(lower, upper) })
  }
  const more = between(lower, others.find(({ trust }) => trust > lower)?.trust)
  const behind = new Set(others.slice(at).map((zone) => zone.id))
  const raised = deployment.zones.map((zone) =>
    behind.has(zone.id) && zone.trust === lower ? { ...zone, trust: more } : zone,
  )
  return setZone({ ...deployment, zones: raised }, id, { trust: between(lower, more) })
}

/** A trust between two, in few digits; a whole step beyond the first or the last one. */
function between(lower: number | undefined, upper: number | undefined): number {
  if (lower === undefined) return Math.ceil(upper ?? 1) - 1
  return upper === undefined ? Math.floor(lower) + 1 : round((lower + upper) / 2)
}

const round = (value: number): number => Math.round(value * 1_000_000) / 1_000_000

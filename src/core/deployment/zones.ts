import { type ZoneKind, zoneKinds } from '#core/configuration/network-terms.ts'
import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import type { ZoneDefinition } from './deployment.ts'
import { zoneTrust } from './host-catalogue.ts'

/** More zones than any deployment that can be drawn. */
export const mostZones = 50

/** What a zone of one's own looks like where nothing is said. */
const usualLook: ZoneKind = 'client'

const findKind = (id: string): ZoneKind | undefined => zoneKinds.find((kind) => kind === id)

/** One of the four that every deployment has. */
export const isUsualZone = (id: string): boolean => findKind(id) !== undefined

/** A zone of which nothing is said but, perhaps, its look. */
export function defaultZone(
  id: string,
  kind: ZoneKind = findKind(id) ?? usualLook,
): ZoneDefinition {
  return { id, kind, name: '', trust: zoneTrust[findKind(id) ?? kind] }
}

/** By trust, the usual ones first among equals, then as they were added, then by id. */
export const compareZones = compareInTurn<ZoneDefinition>(
  compareBy(({ trust }) => trust),
  compareBy(({ id }) => (isUsualZone(id) ? 0 : 1)),
  compareBy(({ id }) => Number(/^z(\d+)$/.exec(id)?.[1] ?? 0)),
  compareBy(({ id }) => id),
)

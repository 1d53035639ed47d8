import type { Zone } from '#core/topology/topology.ts'
import { claimName, toPlain } from './plain-name.ts'

/**
 * What a device calls its side of each zone, by the zone's id: legal as every other name, in capitals
 * as interfaces of examples are.
 */
export function nameInterfaces(zones: readonly Zone[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(
    zones.map(({ id, name }) => {
      const plain = toPlain(name) ?? toPlain(id) ?? 'ZONE'
      return [id, claimName(plain.toUpperCase(), () => [], taken)]
    }),
  )
}

import type { Zone } from '#core/topology/topology.ts'
import { claimName, toPlain } from './plain-name.ts'

/** What somebody calls a device's sides of zones, by the zone's id. */
export type InterfaceNames = ReadonlyMap<string, string>

/** How a device calls its sides of zones. */
export type InterfaceNaming = {
  /** Which sentence says what names it can have. */
  readonly form: 'fortigate' | 'pan-os' | 'asa' | 'rtx'
  /** A name for each zone, by its id: its own one, or else a usual one that is not taken. */
  readonly name: (zones: readonly Zone[], own: InterfaceNames) => InterfaceNames
  /** Whether it can have an interface of this name. */
  readonly takes: (name: string) => boolean
}

/** On a device that lets people name its interfaces, or zones of its own. */
export const asZones = (form: InterfaceNaming['form'], taken: RegExp): InterfaceNaming => ({
  form,
  name: nameInterfaces,
  takes: (name) => taken.test(name),
})

/**
 * What a device calls its side of each zone, by the zone's id: legal as every other name, in capitals
 * as interfaces of examples are.
 */
export function nameInterfaces(
  zones: readonly Zone[],
  own: InterfaceNames = new Map(),
): InterfaceNames {
  const taken = new Set([...own.values()].map((name) => name.toLowerCase()))
  return new Map(
    zones.map(({ id, name }) => {
      const plain = toPlain(name) ?? toPlain(id) ?? 'ZONE'
      return [id, own.get(id) ?? claimName(plain.toUpperCase(), () => [], taken)]
    }),
  )
}

import { foldText } from '#core/text/fold-text.ts'
import type { ZoneDefinition } from '../deployment.ts'
import { nextZoneId } from '../edit-zones.ts'
import { defaultZone, mostZones } from '../zones.ts'
import { suggestLook } from './find-zone.ts'
import type { ImportRow } from './host-import.ts'

type MadeZones = {
  readonly made: readonly ZoneDefinition[]
  /** The id of the zone that a row names; null where it names none, or none that there will be. */
  readonly idOf: (row: ImportRow) => string | null
}

/** The zones that rows name and that are not there yet, each once. */
export function makeZones(rows: readonly ImportRow[], zones: readonly ZoneDefinition[]): MadeZones {
  const made = new Map<string, ZoneDefinition>()
  for (const { zone } of rows) {
    if (zone?.kind !== 'new' || made.has(foldText(zone.name))) continue
    const all = [...zones, ...made.values()]
    if (all.length >= mostZones) break
    const { name } = zone
    made.set(foldText(name), { ...defaultZone(nextZoneId(all), suggestLook(name)), name })
  }
  const idOf = ({ zone }: ImportRow): string | null => {
    if (zone?.kind === 'known') return zone.id
    if (zone?.kind !== 'new') return null
    return made.get(foldText(zone.name))?.id ?? null
  }
  return { made: [...made.values()], idOf }
}

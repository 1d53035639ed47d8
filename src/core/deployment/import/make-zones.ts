import { groupBy } from '#core/kit/group-by.ts'
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
  /** The name of the one that is made for a row; null for none. */
  readonly nameOf: (row: ImportRow) => string | null
}

/** A zone that rows name and that is not there yet, with the other ways in which they write it. */
export type WrittenZone = { readonly name: string; readonly others: readonly string[] }

/** The zones that are not there yet, whether they are made or not: one for all ways to write it. */
export function listNewZones(rows: readonly ImportRow[]): WrittenZone[] {
  const names = rows.flatMap(({ zone }) => (zone?.kind === 'new' ? [zone.name] : []))
  return [...groupBy([...new Set(names)], foldText).values()].map(([name, ...others]) => ({
    name,
    others,
  }))
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
  const madeFor = ({ zone }: ImportRow): ZoneDefinition | null =>
    zone?.kind === 'new' ? (made.get(foldText(zone.name)) ?? null) : null
  return {
    made: [...made.values()],
    idOf: (row) => (row.zone?.kind === 'known' ? row.zone.id : (madeFor(row)?.id ?? null)),
    nameOf: (row) => madeFor(row)?.name ?? null,
  }
}

import type { InterfaceNaming } from '../objects/name-interfaces.ts'
import type { Dialect, DialectRequest } from './dialect.ts'
import type { TakesName } from './say-by-family.ts'
import { readZones, type ZoneText } from './zone-rules.ts'

type ZoneSyntax = Pick<Dialect, 'title' | 'ending'> & {
  readonly interfaces: InterfaceNaming
  readonly takesName: TakesName
  readonly writeLines: (zones: ZoneText, request: DialectRequest) => readonly string[]
}

/** A device that stands between zones, under names of its own for its sides of them. */
export const toZoneDialect = ({
  title,
  ending,
  interfaces,
  takesName,
  writeLines,
}: ZoneSyntax): Dialect => ({
  title,
  ending,
  mediaType: 'text/plain;charset=utf-8',
  writes: ['boundaries'],
  interfaces,
  write: (request) => {
    const zones = readZones(request, takesName)
    return { text: `${writeLines(zones, request).join('\n')}\n`, unsaid: zones.unsaid }
  },
})

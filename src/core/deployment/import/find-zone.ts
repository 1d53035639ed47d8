import { type ZoneKind, zoneKinds } from '#core/configuration/network-terms.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { ZoneDefinition } from '../deployment.ts'

/** Names of the usual zones beside those that they have here. */
const otherNames: Readonly<Record<ZoneKind, readonly string[]>> = {
  internet: ['インターネット', '社外', '外部', 'external', 'wan'],
  dmz: ['非武装地帯', 'perimeter', '公開'],
  client: ['クライアント', 'clients', '端末', 'pc', 'user', 'users', 'ユーザ', 'ユーザー'],
  server: ['サーバ', 'サーバー', 'servers'],
}

/** As names of zones are compared: without spaces, and without the word for a segment. */
const foldZone = (name: string): string =>
  foldText(name)
    .replace(/[\s_-]/g, '')
    .replace(/(?<=.)(?:セグメント|ゾーン|ネットワーク|segment|zone|network|lan)$/, '')

const usualNames: ReadonlyMap<string, ZoneKind> = new Map(
  zoneKinds.flatMap((kind) =>
    [kind, ...otherNames[kind], ...languages.map((one) => messagesFor(one)[`zone.${kind}`])].map(
      (name) => [foldZone(name), kind] as const,
    ),
  ),
)

/** Finds the id of the zone that a text names: an id, a zone's own name, or a usual one. */
export type FindZone = (text: string) => string | null

export function zoneFinder(zones: readonly ZoneDefinition[]): FindZone {
  const ids = new Set(zones.map(({ id }) => id))
  // The first of two that share a name.
  const own = zones.filter(({ name }) => name !== '').toReversed()
  const byName = new Map(own.map(({ id, name }) => [foldText(name), id]))
  return (text) => {
    if (ids.has(text)) return text
    return byName.get(foldText(text)) ?? usualNames.get(foldZone(text)) ?? null
  }
}

/** The look of a new zone, by the words in its name. */
export function suggestLook(name: string): ZoneKind {
  const text = foldText(name)
  const found = zoneKinds.find((kind) =>
    [kind, ...otherNames[kind]].some((word) => word.length > 3 && text.includes(word)),
  )
  return found ?? (/サーバ/.test(text) ? 'server' : 'client')
}

import type { HostKind } from '#core/configuration/network-terms.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { HostGroup, ZoneDefinition } from './deployment.ts'

/** What a host is, in words; the name of those that nobody has named. */
export const kindName = (kind: HostKind, messages: Messages): string => messages[`host.${kind}`]

/** The name that a host goes by in the picture and in every table. */
export const hostName = (host: Pick<HostGroup, 'kind' | 'name'>, messages: Messages): string =>
  host.name || kindName(host.kind, messages)

/** The name that a zone goes by in the picture and in every table. */
export const zoneName = (zone: Pick<ZoneDefinition, 'kind' | 'name'>, messages: Messages): string =>
  zone.name || messages[`zone.${zone.kind}`]

/** The name of what has an id, as long as it is there. */
export const nameById = <Named extends { readonly id: string }>(
  id: string,
  all: readonly Named[],
  nameOf: (one: Named) => string,
): string => {
  const found = all.find((one) => one.id === id)
  return found ? nameOf(found) : id
}

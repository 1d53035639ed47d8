import { formatValue } from '#core/configuration/format-value.ts'
import { optionName } from '#core/configuration/option-name.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { Group } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { isolateText } from '#core/text/isolate-text.ts'
import { configurationOf } from './configuration-of.ts'
import type { Deployment, HostGroup, ZoneDefinition } from './deployment.ts'
import { formatRequest } from './format-request.ts'
import { hostName, kindName, nameById, zoneName } from './host-name.ts'
import type { Change } from './list-changes.ts'
import { listPossibleHosts, zoneOf } from './list-hosts.ts'
import type { HostField, ZoneField } from './setting-path.ts'
import { compareZones } from './zones.ts'

/** What a change is of, and what became of it: its values, or that it came or went. */
export type FormattedChange = { readonly name: string; readonly what: string }

/** A change as a line of a list. */
export function formatChange(
  change: Change,
  previous: Deployment,
  deployment: Deployment,
  messages: LaterMessages,
): FormattedChange {
  const fromTo = (name: string, before: string, after: string): FormattedChange => ({
    name,
    what: messages['changes.from-to'](before, after),
  })
  switch (change.kind) {
    case 'option': {
      const { key } = change
      const [before, after] = [previous, deployment].map((of) =>
        formatValue(key, configurationOf(of)[key], messages),
      )
      return fromTo(optionName(key, messages), before ?? '', after ?? '')
    }
    case 'title':
      return fromTo(
        messages['changes.title'],
        isolateText(previous.title) || messages['changes.untitled'],
        isolateText(deployment.title) || messages['changes.untitled'],
      )
    case 'request': {
      const [before, after] = [previous, deployment].map(
        ({ request }) => formatRequest(change.field, request, messages) || messages['setting.none'],
      )
      return fromTo(messages[`request.${change.field}`], before ?? '', after ?? '')
    }
    case 'host-added':
      return { name: nameWithRole(change.host, messages), what: messages['changes.came'] }
    case 'host-removed':
      return { name: nameWithRole(change.host, messages), what: messages['changes.went'] }
    case 'zone-added':
      return { name: zoneName(change.zone, messages), what: messages['changes.came'] }
    case 'zone-removed':
      return { name: zoneName(change.zone, messages), what: messages['changes.went'] }
    case 'host':
      return fromTo(
        messages['setting.of'](
          hostName(change.host, messages),
          messages[`host-field.${change.field}`],
        ),
        formatHostField(change.field, change.before, previous, messages),
        formatHostField(change.field, change.host, deployment, messages),
      )
    case 'zone': {
      const before = formatZoneField(change.field, change.before, previous, messages)
      const after = formatZoneField(change.field, change.zone, deployment, messages)
      return fromTo(
        messages['setting.of'](
          zoneName(change.zone, messages),
          messages[`zone-field.${change.field}`],
        ),
        before,
        // Trust may change and leave the zone between its neighbours.
        after === before ? messages['changes.same-place'] : after,
      )
    }
    default:
      return assertNever(change)
  }
}

/** Changes that are told as one, as a line; what became of each stands in its own. */
export function formatAlike(
  changes: Group<Change>,
  previous: Deployment,
  deployment: Deployment,
  messages: LaterMessages,
): FormattedChange {
  const [first, ...others] = changes
  const { name, what } = formatChange(first, previous, deployment, messages)
  if (others.length === 0 || !('host' in first)) return { name, what }
  const hosts = messages['walks.hosts'](kindName(first.host.kind, messages), changes.length)
  return first.kind === 'host'
    ? { name: messages['setting.of'](hosts, messages[`host-field.${first.field}`]), what: '' }
    : { name: hosts, what }
}

/** A host's name, with its role where that is not the name. */
export const nameWithRole = (host: HostGroup, messages: LaterMessages): string =>
  host.name === ''
    ? hostName(host, messages)
    : messages['changes.host-named'](host.name, kindName(host.kind, messages))

/** The names of the groups that query a host; none for all. */
export function nameServed(
  { serves }: HostGroup,
  deployment: Deployment,
  messages: LaterMessages,
): string[] {
  const hosts = listPossibleHosts(deployment)
  return serves.map((id) => nameById(id, hosts, (host) => hostName(host, messages)))
}

/** The name of the zone that a host stands in. */
export const nameOfZone = (
  host: HostGroup,
  deployment: Deployment,
  messages: LaterMessages,
): string =>
  nameById(zoneOf(host, deployment), deployment.zones, (zone) => zoneName(zone, messages))

/** What a host has in a field, in words. */
export function formatHostField(
  field: HostField,
  host: HostGroup,
  deployment: Deployment,
  messages: LaterMessages,
): string {
  switch (field) {
    case 'name':
      return host.name || messages['setting.none']
    case 'address':
      return messages['view.list'](host.addresses) || messages['setting.none']
    case 'zone':
      return nameOfZone(host, deployment, messages)
    case 'serves':
      return (
        messages['view.list'](nameServed(host, deployment, messages)) ||
        messages['hosts.serves-all']
      )
    default:
      return assertNever(field)
  }
}

/** What a zone has in a field, in words. */
export function formatZoneField(
  field: ZoneField,
  zone: ZoneDefinition,
  deployment: Deployment,
  messages: LaterMessages,
): string {
  switch (field) {
    case 'name':
      return zoneName(zone, messages)
    case 'trust':
      return formatPlace(zone, deployment, messages)
    case 'look':
      return messages[`zone.${zone.kind}`]
    default:
      return assertNever(field)
  }
}

/** Trust as people see it: between which zones one stands, the less trusted first. */
function formatPlace(zone: ZoneDefinition, { zones }: Deployment, messages: LaterMessages): string {
  const ordered = zones.toSorted(compareZones)
  const at = ordered.findIndex(({ id }) => id === zone.id)
  const [below, above] = [ordered[at - 1], ordered[at + 1]].map((other) =>
    other ? zoneName(other, messages) : null,
  )
  if (below && above) return messages['changes.trust-between'](below, above)
  if (above) return messages['changes.trust-least'](above)
  return below ? messages['changes.trust-most'](below) : messages['setting.none']
}

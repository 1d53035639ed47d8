import { formatValue } from '#core/configuration/format-value.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { configurationOf } from './configuration-of.ts'
import type { Deployment, HostGroup } from './deployment.ts'
import { nameOfZone, nameServed, nameWithRole } from './format-change.ts'
import { formatFew } from './format-few.ts'
import { hostName, zoneName } from './host-name.ts'
import type { Change } from './list-changes.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>

/**
 * What a step did, as a sentence without its full stop: what was set and of which host or zone;
 * many changes of one sort are counted. '' where only the title or the request changed.
 */
export function tellChanges(
  changes: readonly Change[],
  deployment: Deployment,
  messages: LaterMessages,
): string {
  const oneOr = (kind: Change['kind'], count: (many: number) => string): string[] => {
    const all = changes.filter((change) => change.kind === kind)
    const [first, ...more] = all
    if (!first) return []
    return [more.length > 0 ? count(all.length) : tell(first, deployment, messages)]
  }
  const zones = changes.filter(({ kind }) => kind.startsWith('zone'))
  const [zone, ...moreZones] = zones
  return messages['view.list']([
    ...oneOr('option', messages['changes.option-count']),
    ...oneOr('host-added', messages['changes.hosts-added']),
    ...oneOr('host-removed', messages['changes.hosts-removed']),
    ...tellHosts(
      changes.filter((change) => change.kind === 'host'),
      deployment,
      messages,
    ),
    ...(zone && moreZones.length === 0 ? [tell(zone, deployment, messages)] : []),
    ...(moreZones.length > 0 ? [messages['changes.zones-changed'](zones.length)] : []),
  ])
}

/** What was set of the hosts that stay. */
function tellHosts(
  changes: readonly Of<'host'>[],
  deployment: Deployment,
  messages: LaterMessages,
): string[] {
  const [first, ...more] = changes
  if (!first) return []
  if (more.length === 0) return [tell(first, deployment, messages)]
  // Who moves may be served by others then: that is told apart from the moves.
  const isServed = ({ field }: Of<'host'>): boolean => field === 'serves'
  const moved = new Set(changes.filter((change) => !isServed(change)).map(({ host }) => host.id))
  const served = changes.filter((change) => isServed(change) && !moved.has(change.host.id))
  if (served.length > 0 && served.length < changes.length) {
    const others = changes.filter((change) => !served.includes(change))
    return [others, served].flatMap((some) => tellHosts(some, deployment, messages))
  }
  const hosts = groupBy(changes, ({ host }) => host.id).size
  if (hosts === 1) {
    const fields = changes.map(({ field }) => messages[`host-field.${field}`])
    return [
      messages['changes.host-fields'](
        hostName(first.host, messages),
        messages['view.list'](fields),
      ),
    ]
  }
  const zones = groupBy(changes, ({ field, host }) =>
    field === 'zone' ? nameOfZone(host, deployment, messages) : null,
  )
  const [to = null] = zones.keys()
  return to !== null && zones.size === 1
    ? [messages['changes.hosts-moved'](hosts, to)]
    : [messages['changes.hosts-changed'](hosts)]
}

function tell(change: Change, deployment: Deployment, messages: LaterMessages): string {
  switch (change.kind) {
    case 'option': {
      const { key } = change
      const value = formatValue(key, configurationOf(deployment)[key], messages)
      return messages['option.is'](messages[`option.${key}`], value)
    }
    case 'title':
    case 'request':
      return ''
    case 'host-added':
      return messages['changes.host-added'](nameWithRole(change.host, messages))
    case 'host-removed':
      return messages['changes.host-removed'](nameWithRole(change.host, messages))
    case 'host':
      return tellHost(change, deployment, messages)
    case 'zone-added':
      return messages['changes.zone-added'](zoneName(change.zone, messages))
    case 'zone-removed':
      return messages['changes.zone-removed'](zoneName(change.zone, messages))
    case 'zone':
      return tellZone(change, messages)
    default:
      return assertNever(change)
  }
}

function tellHost(
  { field, before, host }: Of<'host'>,
  deployment: Deployment,
  messages: LaterMessages,
): string {
  const name = hostName(host, messages)
  switch (field) {
    case 'name':
      return messages['changes.host-renamed'](hostName(before, messages), name)
    case 'address':
      return tellAddresses(before, host, messages)
    case 'zone':
      return messages['changes.host-moved'](name, nameOfZone(host, deployment, messages))
    case 'serves': {
      const served = nameServed(host, deployment, messages)
      return served.length === 0
        ? messages['changes.serves-all'](name)
        : messages['changes.serves'](name, formatFew(served, messages))
    }
    default:
      return assertNever(field)
  }
}

/** What came or went alone, or else all that there are now. */
function tellAddresses(before: HostGroup, host: HostGroup, messages: LaterMessages): string {
  const name = hostName(host, messages)
  const added = host.addresses.filter((address) => !before.addresses.includes(address))
  const removed = before.addresses.filter((address) => !host.addresses.includes(address))
  if (removed.length === 0 && added.length > 0) {
    return messages['changes.addresses-added'](name, formatFew(added, messages), added.length)
  }
  if (added.length === 0 && removed.length > 0) {
    return messages['changes.addresses-removed'](name, formatFew(removed, messages), removed.length)
  }
  const { addresses } = host
  return messages['changes.addresses-set'](name, formatFew(addresses, messages), addresses.length)
}

function tellZone({ field, before, zone }: Of<'zone'>, messages: LaterMessages): string {
  const name = zoneName(zone, messages)
  switch (field) {
    case 'name':
      return messages['changes.zone-renamed'](zoneName(before, messages), name)
    case 'trust':
      return messages[zone.trust > before.trust ? 'changes.zone-more' : 'changes.zone-less'](name)
    case 'look':
      return messages['changes.zone-look'](name, messages[`zone.${zone.kind}`])
    default:
      return assertNever(field)
  }
}

import { formatValue } from '#core/configuration/format-value.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { ChangeRequest, RequestField } from './change-request.ts'
import { configurationOf } from './configuration-of.ts'
import type { Deployment } from './deployment.ts'
import { parseHostId } from './host-id.ts'
import { hostName, kindName, nameById, zoneName } from './host-name.ts'
import { listSettings } from './list-settings.ts'
import { parsePath, type SettingPath } from './setting-path.ts'
import { defaultZone } from './zones.ts'

/** A setting in words: an option's name, or whose it is and what. */
export function formatPath(
  path: SettingPath,
  deployment: Deployment,
  messages: LaterMessages,
): string {
  const setting = parsePath(path)
  switch (setting?.kind) {
    case 'option':
      return messages[`option.${setting.key}`]
    case 'request':
      return messages[`request.${setting.field}`]
    case 'host':
      return messages['setting.of'](
        formatHost(setting.id, deployment, messages),
        messages[`host-field.${setting.field}`],
      )
    case 'zone': {
      const zone = deployment.zones.find(({ id }) => id === setting.id) ?? defaultZone(setting.id)
      return messages['setting.of'](
        zoneName(zone, messages),
        messages[`zone-field.${setting.field}`],
      )
    }
    default:
      return messages['changes.title']
  }
}

/** The value of a setting in words; an absent one as the interface says it. */
export function formatSetting(
  path: SettingPath,
  deployment: Deployment,
  messages: LaterMessages,
): string {
  const setting = parsePath(path)
  if (setting?.kind === 'option') {
    return formatValue(setting.key, configurationOf(deployment)[setting.key], messages)
  }
  if (setting?.kind === 'request') {
    return formatRequest(setting.field, deployment.request, messages) || messages['setting.none']
  }
  const [, value = ''] = listSettings(deployment).find(([written]) => written === path) ?? []
  if (setting?.kind === 'host' && setting.field === 'zone' && value !== '') {
    return nameById(String(value), deployment.zones, (zone) => zoneName(zone, messages))
  }
  return String(value) || messages[path === 'title' ? 'changes.untitled' : 'setting.none']
}

/** A field of the request in words; '' where nobody has filled it in. */
export function formatRequest(
  field: RequestField,
  { kind, period, ...texts }: ChangeRequest,
  messages: LaterMessages,
): string {
  if (field === 'kind') return kind && messages[`request-kind.${kind}`]
  if (field === 'period') return period && messages[`request-period.${period}`]
  return texts[field]
}

function formatHost(id: string, { sites: [site] }: Deployment, messages: LaterMessages): string {
  const host = site.hosts.find((candidate) => candidate.id === id)
  if (host) return hostName(host, messages)
  const parsed = parseHostId(id)
  return parsed ? kindName(parsed.kind, messages) : id
}

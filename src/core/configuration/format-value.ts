import type { Messages, PlainMessageKey } from '#core/messages/messages.ts'
import { type ChoiceKey, type Configuration, isChoiceKey, type OptionKey } from './configuration.ts'

const onOff = { on: 'value.on', off: 'value.off' } as const
const protocols = { both: 'value.both', https: 'value.https', http: 'value.http' } as const

const valueMessages: {
  readonly [Key in ChoiceKey]: Readonly<Record<Configuration[Key], PlainMessageKey>>
} = {
  iis: { virtual: 'value.iis.virtual', default: 'value.iis.default' },
  'remote-install': onOff,
  'agents-unreachable': onOff,
  quarantine: {
    url: 'value.quarantine.url',
    unc: 'value.quarantine.unc',
    local: 'value.quarantine.local',
  },
  'smart-protection': {
    both: 'value.both',
    integrated: 'value.smart-protection.integrated',
    standalone: 'value.smart-protection.standalone',
    cloud: 'value.smart-protection.cloud',
  },
  'smart-scan': protocols,
  'web-reputation': onOff,
  'apex-central': onOff,
  'central-protocol': protocols,
  'central-link': {
    'two-way': 'value.central-link.two-way',
    'one-way': 'value.central-link.one-way',
  },
  heartbeat: { udp: 'value.heartbeat.udp', http: 'value.heartbeat.http' },
  edge: onOff,
  ad: onOff,
  'device-control': onOff,
  sql: { remote: 'value.sql.remote', local: 'value.sql.local' },
}

/** A value as the interface writes it: a word of the language, or the number itself. */
export function formatValue(key: OptionKey, value: string | number, messages: Messages): string {
  if (!isChoiceKey(key)) return String(value)
  const texts: Readonly<Record<string, PlainMessageKey>> = valueMessages[key]
  const message = texts[value]
  return message ? messages[message] : String(value)
}

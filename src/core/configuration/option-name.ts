import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { OptionKey } from './configuration.ts'

/** What options are called that have their plain name only under the heading of their group. */
const fullNames = {
  'smart-protection': 'option-name.smart-protection',
  'smart-scan': 'option-name.smart-scan',
  quarantine: 'option-name.quarantine',
  'central-protocol': 'option-name.central-protocol',
  'central-link': 'option-name.central-link',
  heartbeat: 'option-name.heartbeat',
} as const satisfies Partial<Record<OptionKey, keyof LaterMessages>>

const isNamed = (key: OptionKey): key is keyof typeof fullNames => key in fullNames

/** What an option is called where its group is not in sight. */
export const optionName = (key: OptionKey, messages: LaterMessages): string =>
  isNamed(key) ? messages[fullNames[key]] : messages[`option.${key}`]

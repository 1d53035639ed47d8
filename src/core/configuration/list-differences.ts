import type { Messages } from '#core/messages/messages.ts'
import { type Configuration, configurationKeys, type OptionKey } from './configuration.ts'
import { isDefault } from './default-configuration.ts'
import { formatValue } from './format-value.ts'

/** The options that differ from the default, as `name: value` in words. */
export const listDifferences = (configuration: Configuration, messages: Messages): string[] =>
  configurationKeys
    .filter((key): key is OptionKey => key !== 'title' && !isDefault(key, configuration))
    .map((key) => `${messages[`option.${key}`]}: ${formatValue(key, configuration[key], messages)}`)

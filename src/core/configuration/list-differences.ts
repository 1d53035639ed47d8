import type { Messages } from '#core/messages/messages.ts'
import { type Configuration, optionKeys } from './configuration.ts'
import { isDefault } from './default-configuration.ts'
import { formatValue } from './format-value.ts'

/** The options that differ from the default, as `name: value` in words. */
export const listDifferences = (configuration: Configuration, messages: Messages): string[] =>
  optionKeys
    .filter((key) => !isDefault(key, configuration))
    .map((key) => `${messages[`option.${key}`]}: ${formatValue(key, configuration[key], messages)}`)

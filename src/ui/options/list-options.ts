import { type OptionKey, optionKeys } from '#core/configuration/configuration.ts'
import { type OptionGroup, options } from '#core/configuration/options.ts'

const order = Object.keys(options)

export const listOptions = (group: OptionGroup): readonly OptionKey[] =>
  optionKeys
    .filter((key) => options[key].group === group)
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))

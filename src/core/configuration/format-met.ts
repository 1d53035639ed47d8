import { assertNever } from '#core/kit/assert-never.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Leaf } from './condition.ts'
import type { Configuration } from './configuration.ts'
import { formatValue } from './format-value.ts'

/** Why something applies: the option and the value that it has, as a part of a sentence. */
export function formatMet(met: Leaf, configuration: Configuration, messages: Messages): string {
  switch (met.kind) {
    case 'choice': {
      const { option } = met
      return messages['met.choice'](
        messages[`option.${option}`],
        formatValue(option, configuration[option], messages),
      )
    }
    case 'build-below':
      return messages['met.build'](configuration.build, met.build)
    default:
      return assertNever(met)
  }
}

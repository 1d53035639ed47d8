import { assertNever } from '#core/kit/assert-never.ts'
import type { Messages } from '#core/messages/messages.ts'
import type { Leaf } from './condition.ts'
import type { Configuration } from './configuration.ts'
import { formatValue } from './format-value.ts'

/** Why something does not apply, as one sentence that names the option to change. */
export function formatUnmet(unmet: Leaf, configuration: Configuration, messages: Messages): string {
  switch (unmet.kind) {
    case 'choice': {
      const { option } = unmet
      const wanted = unmet.oneOf.map((value) => formatValue(option, value, messages))
      return messages['reason.choice'](
        messages[`option.${option}`],
        formatValue(option, configuration[option], messages),
        messages['reason.or'](wanted),
      )
    }
    case 'build-below':
      return messages['reason.build'](configuration.build, unmet.build)
    default:
      return assertNever(unmet)
  }
}

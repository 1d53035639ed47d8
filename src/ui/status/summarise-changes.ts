import { isOptionKey } from '#core/configuration/configuration.ts'
import { formatValue } from '#core/configuration/format-value.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Changes } from '#state/select-changes.ts'

/** The flows that came and went in a few signs; null when no option was set. */
export function summariseChanges(changes: Changes, messages: LaterMessages): string | null {
  const { added, removed } = changes
  if (!changes.paths.some(isOptionKey)) return null
  return added.length + removed.length === 0
    ? messages['changes.no-flow']
    : messages['changes.count'](added.length, removed.length)
}

/** The same as a sentence that names what was set; '' when no option was. */
export function announceChanges(
  changes: Changes,
  deployment: Deployment,
  messages: LaterMessages,
): string {
  const keys = changes.paths.filter(isOptionKey)
  const [key] = keys
  if (key === undefined) return ''
  const what =
    keys.length === 1
      ? messages['option.is'](
          messages[`option.${key}`],
          formatValue(key, configurationOf(deployment)[key], messages),
        )
      : messages['changes.option-count'](keys.length)
  const { added, removed } = changes
  return messages['changes.sentence'](what, [
    ...(added.length > 0 ? [messages['changes.added'](added.length)] : []),
    ...(removed.length > 0 ? [messages['changes.removed'](removed.length)] : []),
  ])
}

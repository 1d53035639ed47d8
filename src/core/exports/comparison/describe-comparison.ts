import type { ComparedStatus, Comparison } from '#core/comparison/comparison.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'

/** Which deployments are compared, a line each. */
export const describeSides = ({ before, after }: Comparison, messages: LaterMessages): string[] => [
  messages['option.is'](messages['comparison.before'], nameOf(before, messages)),
  messages['option.is'](messages['comparison.after'], nameOf(after, messages)),
]

const nameOf = (deployment: Deployment, messages: LaterMessages): string =>
  messages['comparison.deployment'](
    toOneLine(deployment.title) || messages['comparison.untitled'],
    fingerprint(deployment),
  )

/** How many of them were added, removed, changed and left, in words. */
export const tellCounts = (
  all: readonly { readonly status: ComparedStatus }[],
  messages: LaterMessages,
): string => {
  const count = (status: ComparedStatus) => all.filter((each) => each.status === status).length
  return messages['comparison.count'](
    count('added'),
    count('removed'),
    count('changed'),
    count('unchanged'),
  )
}

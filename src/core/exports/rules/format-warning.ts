import { hostName } from '#core/deployment/host-name.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { RuleWarning } from '#core/rules/find-warnings.ts'
import { nameFew } from '#core/rules/name-few.ts'

/** A warning in one sentence. */
export function formatWarning(warning: RuleWarning, messages: LaterMessages): string {
  switch (warning.kind) {
    case 'address-missing':
    case 'mixed-families':
      return messages[`rule-warning.${warning.kind}`](
        warning.rules.length,
        nameFew(warning.objects, messages),
      )
    case 'any-address':
    case 'wide-server':
    case 'dns-name': {
      const hosts = warning.objects.map(({ host }) => hostName(host, messages))
      return messages[`rule-warning.${warning.kind}`](messages['view.list']([...new Set(hosts)]))
    }
    case 'same-rule':
      return messages['rule-warning.same-rule'](
        warning.rules.map(({ number }) => number).join(', '),
      )
    case 'no-reason':
    case 'no-period':
    case 'no-expiry':
    case 'expiry-first':
    case 'expiry-past':
      return messages[`rule-warning.${warning.kind}`]
    default:
      return assertNever(warning)
  }
}

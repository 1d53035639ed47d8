import { hostName } from '#core/deployment/host-name.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Unsaid } from './dialect.ts'

/** What a dialect could not say, in a sentence without a full stop. */
export function formatUnsaid(unsaid: Unsaid, messages: LaterMessages): string {
  const rules = messages['unsaid.rules'](unsaid.rules.length, unsaid.rules.join(', '))
  switch (unsaid.kind) {
    case 'address-missing':
    case 'dns-name':
    case 'ipv6':
    case 'mixed-families': {
      const hosts = unsaid.objects.map(({ host }) => hostName(host, messages))
      return messages[`unsaid.${unsaid.kind}`](rules, messages['view.list']([...new Set(hosts)]))
    }
    case 'over-limit':
      return messages['unsaid.over-limit'](unsaid.count, unsaid.limit)
    default:
      return assertNever(unsaid)
  }
}

import { hostName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Unsaid } from './dialect.ts'

/** What a dialect could not say, in a sentence without a full stop; each number once. */
export function formatUnsaid({ kind, rules, objects }: Unsaid, messages: LaterMessages): string {
  // Each host numbers the groups of its own rules.
  const numbers = [...new Set(rules)]
  const hosts = objects.map(({ host }) => hostName(host, messages))
  return messages[`unsaid.${kind}`](
    messages['unsaid.rules'](numbers.length, numbers.join(', ')),
    messages['view.list']([...new Set(hosts)]),
  )
}

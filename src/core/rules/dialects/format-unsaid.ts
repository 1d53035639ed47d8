import { hostName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Unsaid } from './dialect.ts'

/** What a dialect could not say, in a sentence without a full stop. */
export function formatUnsaid({ kind, rules, objects }: Unsaid, messages: LaterMessages): string {
  const hosts = objects.map(({ host }) => hostName(host, messages))
  return messages[`unsaid.${kind}`](
    messages['unsaid.rules'](rules.length, rules.join(', ')),
    messages['view.list']([...new Set(hosts)]),
  )
}

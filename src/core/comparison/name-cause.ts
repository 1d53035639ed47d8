import { formatValue } from '#core/configuration/format-value.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { hostName, kindName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Comparison } from './comparison.ts'
import type { Cause } from './explain-changes.ts'

/** What a cause is called: an option with both values, a host with what became of it. */
export function nameCause(
  cause: Cause,
  { before, after }: Comparison,
  messages: LaterMessages,
): string {
  switch (cause.kind) {
    case 'option': {
      const [old, now] = [before, after].map((deployment) =>
        formatValue(cause.key, configurationOf(deployment)[cause.key], messages),
      )
      const what = messages['changes.from-to'](old ?? '', now ?? '')
      return messages['option.is'](messages[`option.${cause.key}`], what)
    }
    case 'hosts': {
      const [first, ...others] = cause.hosts
      const host = first.after ?? first.before
      if (!host) return ''
      const name =
        others.length === 0
          ? hostName(host, messages)
          : messages['walks.hosts'](kindName(host.kind, messages), cause.hosts.length)
      return messages['option.is'](name, messages[`comparison.status.${first.status}`])
    }
    case 'together':
      return messages['comparison.together']
  }
}

import { hostName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { RuleObject } from './rule.ts'

/** How many hosts are named; a long list would push away what it is about. */
const mostNames = 3

/** The first few hosts by name, each name once, and how many more there are. */
export function nameFew(objects: readonly RuleObject[], messages: LaterMessages): string {
  const names = [...new Set(objects.map(({ host }) => hostName(host, messages)))]
  const named = messages['view.list'](names.slice(0, mostNames))
  return names.length > mostNames
    ? messages['rules.names-and-more'](named, names.length - mostNames)
    : named
}

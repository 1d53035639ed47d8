import { hostName, zoneName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Boundary } from '#core/rules/rule.ts'
import type { RulesScope } from './rules-scope.ts'

export const formatBoundary = ({ from, to }: Boundary, messages: LaterMessages): string =>
  messages['details.ends'](zoneName(from, messages), zoneName(to, messages))

/** What heads the rules. */
export const formatScope = (scope: RulesScope, messages: LaterMessages): string =>
  'firewall' in scope
    ? messages['rules.into'](hostName(scope.firewall.object.host, messages))
    : formatBoundary(scope.boundary, messages)

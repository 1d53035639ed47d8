import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Finding } from './finding.ts'

/** What can be done about a finding, in words. */
export function formatRemedy({ kind, remedy }: Finding, messages: LaterMessages): string {
  // What is left of it when smart scan is on HTTPS already.
  if (kind === 'plain-http' && remedy === null) return messages['finding.plain-http.remedy-none']
  return messages[`finding.${kind}.remedy`]
}

/** What a finding's remedy does beside ending it; '' for one that does nothing. */
export function formatConsequence({ kind, remedy }: Finding, messages: LaterMessages): string {
  switch (kind) {
    case 'both-protocols':
      return messages[
        remedy?.['central-protocol'] === undefined
          ? 'finding.both-protocols.consequence-scan'
          : 'finding.both-protocols.consequence'
      ]
    case 'shared-port':
    case 'shared-address':
    case 'overlapping-segments':
    case 'unserved-agents':
    case 'no-address':
    case 'edge-must-follow':
    case 'same-machine-ports':
      return ''
    default:
      return messages[`finding.${kind}.consequence`]
  }
}

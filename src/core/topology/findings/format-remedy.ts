import type { Messages } from '#core/messages/messages.ts'
import type { Finding } from './finding.ts'

/** What can be done about a finding, in words. */
export function formatRemedy({ kind, remedy }: Finding, messages: Messages): string {
  // What is left of it when smart scan is on HTTPS already.
  if (kind === 'plain-http' && remedy === null) return messages['finding.plain-http.remedy-none']
  return messages[`finding.${kind}.remedy`]
}

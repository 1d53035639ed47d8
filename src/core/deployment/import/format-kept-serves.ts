import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Deployment } from '../deployment.ts'
import { hostsOf } from '../edit-hosts.ts'
import { formatServed } from '../served-agents.ts'
import type { PlannedRow } from './import-plan.ts'

/** Whom the server of a row serves before and after, since the row does not say; null for any other. */
export function formatKeptServes(
  { row, kind, outcome, changes }: PlannedRow,
  deployment: Deployment,
  messages: LaterMessages,
): string | null {
  if (kind !== 'standalone-sps' || row.serves !== null || !('id' in outcome)) return null
  if (changes.some(({ field }) => field === 'serves')) return null
  const host = hostsOf(deployment).find(({ id }) => id === outcome.id)
  if (!host || host.serves.length === 0) return null
  const { words, more } = formatServed(host.serves, deployment, messages)
  return messages['import.serves-stay'](more === 0 ? words : `${words} +${more}`)
}

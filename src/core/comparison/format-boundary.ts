import { nameById, zoneName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { ComparedRule, Comparison } from './comparison.ts'

/** A rule's zones by their names. */
export function formatBoundary(
  { boundary }: Pick<ComparedRule, 'boundary'>,
  { before, after }: Comparison,
  messages: LaterMessages,
): string {
  const zones = [...after.zones, ...before.zones]
  const [from = '', to = ''] = boundary
    .split('>')
    .map((id) => nameById(id, zones, (zone) => zoneName(zone, messages)))
  return messages['details.ends'](from, to)
}

import { formatHostField } from '#core/deployment/format-change.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import type { HostField } from '#core/deployment/setting-path.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { ComparedHost, Comparison } from './comparison.ts'

/** What a changed host had in a field that differs, in words; null where it has the same. */
export function tellHostWas(
  { before, fields }: Pick<ComparedHost, 'before' | 'fields'>,
  field: HostField,
  { before: earlier }: Pick<Comparison, 'before'>,
  messages: LaterMessages,
): string | null {
  if (!fields.includes(field)) return null
  const had = listPossibleHosts(earlier).find(({ id }) => id === before?.id)
  return had ? formatHostField(field, had, earlier, messages) : null
}

import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { ChangeRequest, RequestField } from './change-request.ts'

/** A field of the request in words; '' where nobody has filled it in. */
export function formatRequest(
  field: RequestField,
  { kind, period, ...texts }: ChangeRequest,
  messages: LaterMessages,
): string {
  if (field === 'kind') return kind && messages[`request-kind.${kind}`]
  if (field === 'period') return period && messages[`request-period.${period}`]
  return texts[field]
}

import { ClipboardPen, TriangleAlert } from 'lucide-react'
import { requestFields } from '#core/deployment/change-request.ts'
import { formatRequest } from '#core/deployment/format-request.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { openRequest } from './open-request.ts'
import { useRequestWarnings } from './use-request-warnings.ts'
import './request.css'

/** What an approver looks for first, then what tells one request from another. */
const shown = ['requester', 'reason', 'expiry', 'ticket', 'approver'] as const

/** The request in one line, which opens its form. */
export function RequestBar() {
  const messages = useLaterMessages()
  const request = useAppState((state) => state.deployment.request)
  const warnings = useRequestWarnings()
  const filled = requestFields.filter((field) => request[field].trim() !== '').length
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      className="request-bar"
      onClick={() => openRequest(true)}
    >
      <ClipboardPen size={15} aria-hidden className="shrink-0 text-muted" />
      <span className="shrink-0 font-semibold">{messages['request.form']}</span>
      <span className="request-facts">
        {filled > 0 &&
          shown.map((field) => (
            <span key={field} className="request-fact">
              <span className="text-muted">{messages[`request.${field}`]}</span>{' '}
              {formatRequest(field, request, messages) || (
                <span className="text-muted">{messages['request.open']}</span>
              )}
            </span>
          ))}
      </span>
      <span className="request-filled">
        {messages['request.filled'](filled, requestFields.length)}
      </span>
      {warnings.length > 0 && (
        <span className="rules-missing shrink-0">
          <TriangleAlert size={13} aria-hidden />
          {messages['request.to-check'](warnings.length)}
        </span>
      )}
    </button>
  )
}

import type { RequestField } from '#core/deployment/change-request.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { RequestFieldRow } from './request-fields.tsx'

/** The fields as a person thinks of them, each part under its question. */
const parts = [
  ['who', ['requester', 'department', 'contact']],
  ['what', ['project', 'ticket', 'kind']],
  ['when', ['period', 'wanted', 'expiry']],
  ['why', ['reason', 'effect', 'rollback']],
  ['approval', ['approver']],
] as const satisfies readonly (readonly [string, readonly RequestField[]])[]

export function RequestForm() {
  const messages = useLaterMessages()
  return (
    <div className="request-form">
      {parts.map(([part, fields]) => (
        <fieldset key={part} className="request-part">
          <legend className="text-small font-semibold">{messages[`request.part.${part}`]}</legend>
          <div className="request-fields">
            {fields.map((field) => (
              <RequestFieldRow key={field} field={field} />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}

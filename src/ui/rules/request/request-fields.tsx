import { CalendarDays } from 'lucide-react'
import { useId, useRef } from 'react'
import {
  longestRequestText,
  type RequestField,
  requestSchemas,
} from '#core/deployment/change-request.ts'
import { formatRequest } from '#core/deployment/format-request.ts'
import { requestPath } from '#core/deployment/setting-path.ts'
import { Button } from '#ui/kit/button.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { cleanEntry } from './clean-entry.ts'
import { type DayField, useDayEntry } from './use-day-entry.ts'

/** What leads to a field finds it by this. */
export const fieldId = (field: RequestField): string => `request-${field}`

type ChoiceField = 'kind' | 'period'

type TextField = Exclude<RequestField, ChoiceField | DayField>

const look =
  'w-full min-w-0 rounded-md border border-line-control bg-surface px-2.5 text-base text-ink placeholder:text-muted aria-invalid:border-danger'

const longTexts: readonly RequestField[] = ['reason', 'effect', 'rollback']

/** A field of the form with its name above. */
export function RequestFieldRow({ field }: { readonly field: RequestField }) {
  const messages = useLaterMessages()
  const isLong = longTexts.includes(field)
  return (
    <div className="request-field" data-long={isLong || undefined}>
      <label htmlFor={fieldId(field)} className="text-small text-soft">
        {messages[`request.${field}`]}
      </label>
      <Control field={field} isLong={isLong} />
    </div>
  )
}

function Control({ field, isLong }: { readonly field: RequestField; readonly isLong: boolean }) {
  switch (field) {
    case 'kind':
    case 'period':
      return <ChoiceControl field={field} />
    case 'wanted':
    case 'expiry':
      return <DayControl field={field} />
    default:
      return <TextControl field={field} isLong={isLong} />
  }
}

type TextControlProps = { readonly field: TextField; readonly isLong: boolean }

/** Applies as it is typed; what is typed until the field is left is one step. */
function TextControl({ field, isLong }: TextControlProps) {
  const update = useUpdate()
  const value = useAppState((state) => state.deployment.request[field])
  const type = (text: string) =>
    update({
      type: 'edit',
      edit: { kind: 'set-request', change: { [field]: cleanEntry(text, isLong) } },
      typing: requestPath(field),
    })
  const shared = {
    id: fieldId(field),
    value,
    maxLength: longestRequestText,
    autoComplete: 'off',
    onBlur: () => update({ type: 'finish-typing' }),
  }
  return isLong ? (
    <textarea
      {...shared}
      rows={2}
      onChange={(event) => type(event.target.value)}
      className={`field-sizing-content max-h-40 min-h-14 resize-none py-1 leading-5 ${look}`}
    />
  ) : (
    <input
      {...shared}
      type="text"
      onChange={(event) => type(event.target.value)}
      className={`h-control ${look}`}
    />
  )
}

function ChoiceControl({ field }: { readonly field: ChoiceField }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const request = useAppState((state) => state.deployment.request)
  const choices = requestSchemas[field].options.map((value) => ({
    value,
    label:
      formatRequest(field, { ...request, [field]: value }, messages) || messages['request.unset'],
  }))
  return (
    <SelectField
      id={fieldId(field)}
      choices={choices}
      value={request[field]}
      onChange={(value) =>
        update({ type: 'edit', edit: { kind: 'set-request', change: { [field]: value } } })
      }
      className="w-full"
    />
  )
}

/**
 * A day as text, since the browser's own field shows it in the order of its own language and keeps
 * nothing that is no day; its calendar opens beside it.
 */
function DayControl({ field }: { readonly field: DayField }) {
  const messages = useLaterMessages()
  const { path, text, day, isDraft, isWrong, type, pick, commit, press } = useDayEntry(field)
  const noteId = useId()
  const calendar = useRef<HTMLInputElement>(null)
  const name = messages[`request.${field}`]
  return (
    <>
      <span className="relative flex gap-1.5">
        <input
          id={fieldId(field)}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          placeholder={messages['request.day-form']}
          value={text}
          // Undo drops first what is typed here.
          data-draft={isDraft ? path : undefined}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? noteId : undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={commit}
          onKeyDown={press}
          className={`h-control tabular-nums ${look}`}
        />
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden
          value={day}
          onChange={(event) => pick(event.target.value)}
          className="pointer-events-none absolute right-0 bottom-0 h-control w-px opacity-0"
        />
        <Button
          square
          aria-label={messages['request.calendar'](name)}
          title={messages['request.calendar'](name)}
          onClick={() => calendar.current?.showPicker()}
        >
          <CalendarDays size={15} aria-hidden />
        </Button>
      </span>
      <p id={noteId} role="status" className="text-note text-pretty wrap-anywhere text-danger">
        {isWrong && messages['request.no-day'](text)}
      </p>
    </>
  )
}

import { Check, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import { formatWarning } from '#core/exports/rules/format-warning.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { RuleWarning } from '#core/rules/find-warnings.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type WarningListProps = {
  readonly warnings: readonly RuleWarning[]
  /** Leads to the field or to the rules that a warning is about. */
  readonly onJump: (warning: RuleWarning) => void
}

/** What an approver would send the request back for, each with a way to where it is put right. */
export function WarningList({ warnings, onJump }: WarningListProps) {
  const messages = useLaterMessages()
  const id = useId()
  return (
    <section aria-labelledby={id} className="request-warnings">
      <h3 id={id} className="text-small font-semibold">
        {messages['request.warnings']}
      </h3>
      {warnings.length === 0 && (
        <p className="flex gap-2 text-small text-success">
          <Check size={14} aria-hidden className="mt-0.5 shrink-0" />
          {messages['request.no-warnings']}
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {warnings.map((warning) => (
          <li key={keyOf(warning)} className="flex gap-2 text-small">
            <TriangleAlert size={14} aria-hidden className="mt-0.5 shrink-0 text-notice-ink" />
            <span className="min-w-0 wrap-anywhere">
              {formatWarning(warning, messages)}{' '}
              <button type="button" className="rules-link" onClick={() => onJump(warning)}>
                {nameJump(warning, messages)}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const keyOf = (warning: RuleWarning): string =>
  'field' in warning ? warning.kind : `${warning.kind} ${warning.rules[0]?.id}`

const nameJump = (warning: RuleWarning, messages: LaterMessages): string =>
  'field' in warning
    ? messages['request.go-to-field'](messages[`request.${warning.field}`])
    : messages['request.go-to-rules'](warning.rules.length)

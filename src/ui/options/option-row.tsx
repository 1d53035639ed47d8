import { RotateCcw } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { findUnmet } from '#core/configuration/condition.ts'
import type { Configuration, OptionKey } from '#core/configuration/configuration.ts'
import { isDefault } from '#core/configuration/default-configuration.ts'
import { formatUnmet } from '#core/configuration/format-unmet.ts'
import { options } from '#core/configuration/options.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Messages } from '#core/messages/messages.ts'
import { focusOption, optionRowId } from '#ui/kit/go-to-option.ts'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import type { ControlProps } from './option-control.tsx'
import { SourceLink } from './source-link.tsx'

type OptionRowProps = {
  readonly option: OptionKey
  /** What is wrong with what was typed, or null. */
  readonly problem?: string | null
  readonly children: (props: ControlProps & { readonly id: string }) => ReactNode
}

/** An option: its name, its control, and one line that explains it or says why it is off. */
export function OptionRow({ option, problem = null, children }: OptionRowProps) {
  const messages = useMessages()
  const configuration = useAppState((state) => configurationOf(state.deployment))
  const id = useId()
  const labelId = `${id}-label`
  const helpId = `${id}-help`
  const changedId = `${id}-changed`
  const reason = findReason(option, configuration, messages)
  const error = reason === null ? problem : null
  const changed = !isDefault(option, configuration)
  return (
    <div id={optionRowId(option)} className="relative rounded-sm py-1.5">
      <div className="flex min-h-control items-center justify-between gap-2">
        <label
          id={labelId}
          htmlFor={id}
          className={`min-w-0 ${reason === null ? 'text-ink' : 'text-muted'}`}
        >
          {messages[`option.${option}`]}
        </label>
        {changed && <ChangedMark id={changedId} />}
        {children({
          id,
          labelId,
          describedBy: changed ? `${helpId} ${changedId}` : helpId,
          disabled: reason !== null,
        })}
      </div>
      <p className="relative pt-0.5 text-note text-pretty text-muted">
        <span
          id={helpId}
          aria-live={problem === null ? 'off' : 'polite'}
          className={error === null ? '' : 'text-danger'}
        >
          {error ?? reason ?? messages[`option.${option}.help`]}
        </span>{' '}
        <SourceLink source={options[option].source} />
        {(changed || error !== null) && <ResetButton option={option} />}
      </p>
    </div>
  )
}

function findReason(
  option: OptionKey,
  configuration: Configuration,
  messages: Messages,
): string | null {
  const [unmet] = findUnmet(options[option].availableWhen, configuration)
  return unmet ? formatUnmet(unmet, configuration, messages) : null
}

function ChangedMark({ id }: { readonly id: string }) {
  const messages = useMessages()
  return (
    <span className="absolute top-[calc(var(--control)/2+0.125rem)] -left-[0.8125rem] size-1.5 rounded-full bg-accent-text">
      <span id={id} className="sr-only">
        {messages['options.changed']}
      </span>
    </span>
  )
}

/** Stands in the margin under the mark, so that no text moves when it comes and goes. */
function ResetButton({ option }: { readonly option: OptionKey }) {
  const messages = useMessages()
  const update = useUpdate()
  const name = messages['options.reset'](messages[`option.${option}`])
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={() => {
        update({ type: 'edit', edit: { kind: 'reset-options', keys: [option] } })
        // The button goes with what it resets; the keyboard goes on at the control.
        focusOption(option)
      }}
      className="absolute top-1 -left-4 rounded-sm text-accent-text before:absolute before:-inset-1.5 hover:text-ink"
    >
      <RotateCcw size={12} aria-hidden />
    </button>
  )
}

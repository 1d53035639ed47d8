import { ChevronDown } from 'lucide-react'
import type { Choice } from './segments.tsx'

/** Choices that belong together, under a name of theirs. */
type ChoiceGroup<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
}

type SelectFieldProps<Value extends string> = {
  readonly choices: readonly (Choice<Value> | ChoiceGroup<Value>)[]
  /** Null shows the placeholder: none of the choices fits. */
  readonly value: Value | null
  readonly placeholder?: string
  readonly onChange: (value: Value) => void
  /** For the label that names it. */
  readonly id: string
  readonly describedBy?: string
  /** What is chosen is to be looked at. */
  readonly isWrong?: boolean
  readonly disabled?: boolean
  readonly className?: string
}

/**
 * One of several choices, in a list that opens. The browser's own: it brings the list of the
 * device, whole on a phone, and needs no code, no style element and no place in the page.
 */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { choices, value, placeholder, onChange, className = '' } = props
  const choose = (chosen: string) => {
    const all = choices.flatMap((choice) => ('choices' in choice ? choice.choices : choice))
    const choice = all.find((candidate) => candidate.value === chosen)
    if (choice) onChange(choice.value)
  }
  return (
    <span className={`relative inline-flex min-w-0 ${className}`}>
      <select
        id={props.id}
        aria-describedby={props.describedBy}
        aria-invalid={props.isWrong || undefined}
        disabled={props.disabled}
        value={value ?? ''}
        onChange={(event) => choose(event.target.value)}
        className="h-control w-full appearance-none truncate rounded-md border border-line-control bg-surface pr-8 pl-2.5 text-base text-ink enabled:cursor-pointer enabled:hover:bg-sunken aria-invalid:border-danger disabled:border-line disabled:text-muted disabled:opacity-100"
      >
        {placeholder !== undefined && (
          <option value="" hidden disabled>
            {placeholder}
          </option>
        )}
        {choices.map((choice) =>
          'choices' in choice ? (
            <optgroup key={choice.label} label={choice.label} className="bg-surface text-ink">
              {choice.choices.map(renderOption)}
            </optgroup>
          ) : (
            renderOption(choice)
          ),
        )}
      </select>
      <ChevronDown
        size={14}
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-muted"
      />
    </span>
  )
}

const renderOption = ({ value, label }: Choice<string>) => (
  <option key={value} value={value} className="bg-surface text-ink">
    {label}
  </option>
)

import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'

type CheckFieldProps = {
  readonly label: ReactNode
  /** What the label shows in short, in words; without it the label is the name. */
  readonly name?: string | undefined
  readonly checked: boolean
  /** What it stands for is partly so; pressing it then checks it. */
  readonly mixed?: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
  readonly className?: string
}

export function CheckField(props: CheckFieldProps) {
  const { label, name, checked, mixed = false, disabled = false, onChange, className = '' } = props
  const Sign = mixed ? Minus : Check
  return (
    <label
      className={`group flex min-h-control items-center gap-2 rounded-md select-none has-disabled:text-muted ${className}`}
    >
      <span className="relative flex size-4 shrink-0">
        <input
          ref={(input) => {
            // No attribute says it.
            if (input) input.indeterminate = mixed
          }}
          type="checkbox"
          aria-label={name}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          className="size-4 appearance-none rounded-sm border border-line-control bg-surface checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent group-hover:enabled:bg-hover group-hover:enabled:checked:bg-accent-hover group-hover:enabled:indeterminate:bg-accent-hover disabled:opacity-45"
        />
        {(checked || mixed) && (
          <Sign
            size={12}
            strokeWidth={3}
            aria-hidden
            className="pointer-events-none absolute inset-0.5 text-on-accent"
          />
        )}
      </span>
      {label}
    </label>
  )
}

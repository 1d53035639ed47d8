import { Check } from 'lucide-react'

type CheckFieldProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something to tick. */
export function CheckField({ label, checked, onChange }: CheckFieldProps) {
  return (
    <label className="group flex min-h-control items-center gap-2 rounded-md select-none">
      <span className="relative flex size-4 shrink-0">
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          className="size-4 appearance-none rounded-sm border border-line-control bg-surface group-hover:bg-hover checked:border-accent checked:bg-accent group-hover:checked:bg-accent-hover"
        />
        {checked && (
          <Check
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

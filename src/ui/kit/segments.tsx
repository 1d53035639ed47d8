import { useId } from 'react'

export type Choice<Value extends string | number> = {
  readonly value: Value
  readonly label: string
  readonly lang?: string
  readonly disabled?: boolean
}

type SegmentsProps<Value extends string | number> = {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** The id of the text that names it, or the name itself. */
  readonly labelledBy?: string
  readonly label?: string
  readonly describedBy?: string
  readonly disabled?: boolean
  /** Fills the width with segments of one size. */
  readonly wide?: boolean
}

/** One of a few short choices, all in view; radio buttons for the keyboard and for readers. */
export function Segments<Value extends string | number>({
  choices,
  value,
  onChange,
  labelledBy,
  label,
  describedBy,
  disabled = false,
  wide = false,
}: SegmentsProps<Value>) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-label={label}
      aria-describedby={describedBy}
      className={`h-control rounded-md bg-sunken p-0.5 ${wide ? 'grid auto-cols-fr grid-flow-col' : 'inline-flex shrink-0'}`}
    >
      {choices.map((choice) => (
        <label
          key={choice.value}
          lang={choice.lang}
          className="relative flex items-center justify-center rounded-[5px] border border-transparent px-2 text-small whitespace-nowrap text-soft select-none not-has-checked:not-has-disabled:hover:bg-hover has-checked:border-line-control has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-disabled:text-muted has-disabled:has-checked:border-line"
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={disabled || choice.disabled === true}
            onChange={() => onChange(choice.value)}
            className="absolute inset-0 m-0 cursor-[inherit] appearance-none opacity-0"
          />
          {choice.label}
        </label>
      ))}
    </div>
  )
}

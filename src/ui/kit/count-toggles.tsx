import type { ReactNode } from 'react'

type CountTogglesProps<Value extends string> = {
  /** What they are called together. */
  readonly label: string
  readonly values: readonly Value[]
  /** The ones that are pressed. */
  readonly wanted: readonly Value[]
  readonly onChange: (wanted: Value[]) => void
  /** How many there are of one, with its sign. */
  readonly children: (value: Value) => ReactNode
  readonly className?: string
}

/** Counts that narrow a list to what is pressed; nothing pressed is all of it. */
export function CountToggles<Value extends string>(props: CountTogglesProps<Value>) {
  const { label, values, wanted, onChange, children, className = '' } = props
  const toggle = (value: Value) =>
    onChange(
      wanted.includes(value) ? wanted.filter((other) => other !== value) : [...wanted, value],
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no flex box in every browser
    <div role="group" aria-label={label} className={`flex flex-wrap gap-1 ${className}`}>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className="inline-flex min-h-7 shrink-0 items-center gap-1 rounded-full border border-line-control bg-surface px-2 tabular-nums hover:bg-hover aria-pressed:border-accent-text aria-pressed:bg-accent-soft aria-pressed:ring-1 aria-pressed:ring-accent-text aria-pressed:ring-inset pointer-coarse:min-h-control"
          aria-pressed={wanted.includes(value)}
          onClick={() => toggle(value)}
        >
          {children(value)}
        </button>
      ))}
    </div>
  )
}

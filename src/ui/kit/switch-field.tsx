type SwitchFieldProps = {
  readonly id: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly labelledBy: string
  readonly describedBy: string
  readonly disabled: boolean
}

export function SwitchField(props: SwitchFieldProps) {
  const { id, on, onChange, labelledBy, describedBy, disabled } = props
  return (
    <button
      type="button"
      role="switch"
      id={id}
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
      className="group relative flex h-[1.125rem] w-8 shrink-0 items-center rounded-full bg-off p-0.5 transition-colors before:absolute before:-inset-x-1 before:top-1/2 before:h-control before:-translate-y-1/2 disabled:opacity-45 aria-checked:bg-accent"
    >
      <span className="size-3.5 rounded-full bg-on-accent transition-transform group-aria-checked:translate-x-3.5" />
    </button>
  )
}

import { type ReactNode, useId } from 'react'
import { type Choice, Segments } from '#ui/kit/segments.tsx'

type SettingProps<Value extends string | number> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** The choices stand below the label and fill the width. */
  readonly stacked?: boolean
}

const inLine = 'flex flex-wrap items-center justify-between gap-x-4 gap-y-1'

export function Setting<Value extends string | number>(props: SettingProps<Value>) {
  const { label, choices, value, onChange, stacked = false } = props
  const id = useId()
  return (
    <div className={stacked ? 'flex flex-col gap-1.5' : inLine}>
      <span id={id} className="text-soft">
        {label}
      </span>
      <Segments
        choices={choices}
        value={value}
        onChange={onChange}
        labelledBy={id}
        wide={stacked}
      />
    </div>
  )
}

export function CheckSetting(props: { readonly label: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <fieldset aria-labelledby={id} className={inLine}>
      <span id={id} className="text-soft">
        {props.label}
      </span>
      <span className="flex flex-wrap gap-x-5 pr-1">{props.children}</span>
    </fieldset>
  )
}

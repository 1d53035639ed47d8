import type { ControlProps } from './option-control.tsx'
import { longestEntry } from './parse-number.ts'
import type { NumberEntry } from './use-number-entry.ts'

/** A port or a build number as plain text: any digits may be typed, nothing is corrected. */
export function NumberControl(
  props: ControlProps & { readonly id: string; readonly entry: NumberEntry },
) {
  const { id, entry, labelId, describedBy, disabled } = props
  return (
    <input
      id={id}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      maxLength={longestEntry}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={entry.invalid}
      data-draft={entry.invalid ? entry.option : undefined}
      disabled={disabled}
      value={entry.text}
      onChange={(event) => entry.type(event.target.value)}
      onKeyDown={entry.press}
      onBlur={entry.finish}
      className="h-control w-20 shrink-0 rounded-md border border-line-control bg-surface px-2.5 text-right tabular-nums disabled:border-line disabled:text-muted aria-invalid:border-danger"
    />
  )
}

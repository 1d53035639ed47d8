import type { ReactElement, ReactNode } from 'react'
import { CheckField } from '#ui/kit/check-field.tsx'
import { PopoverFrame } from '#ui/kit/popover-frame.tsx'

export type CheckItem = {
  readonly value: string
  readonly label: ReactNode
  /** What the label shows in short, in words; the item's name without it is the label. */
  readonly name?: string
  readonly checked: boolean
  readonly disabled?: boolean
}

type CheckPopoverProps = {
  readonly title: string
  readonly trigger: ReactElement
  readonly items: readonly CheckItem[]
  readonly onToggle: (value: string) => void
  readonly children?: ReactNode
}

/** A list of things to tick that opens at a button; it stays open while several are ticked. */
export function CheckPopover({ title, trigger, items, onToggle, children }: CheckPopoverProps) {
  return (
    <PopoverFrame trigger={trigger} align="start" aria-label={title} className="rounded-lg p-1">
      {items.map(({ value, label, name, checked, disabled = false }) => (
        <CheckField
          key={value}
          label={label}
          name={name}
          checked={checked}
          disabled={disabled}
          onChange={() => onToggle(value)}
          className="pr-3 pl-2 text-ink has-enabled:hover:bg-hover"
        />
      ))}
      {children}
    </PopoverFrame>
  )
}

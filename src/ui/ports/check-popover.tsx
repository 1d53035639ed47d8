import { Popover } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'

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
  /** What stands below the items. */
  readonly children?: ReactNode
}

/** A list of things to tick that opens at a button; it stays open while several are ticked. */
export function CheckPopover({ title, trigger, items, onToggle, children }: CheckPopoverProps) {
  return (
    <Popover.Root>
      <Popover.Trigger render={trigger} />
      <Popover.Portal>
        <Popover.Positioner sideOffset={5} align="start" className="z-30">
          <Popover.Popup
            aria-label={title}
            className="max-h-[min(28rem,var(--available-height))] max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-popup outline-none"
          >
            {items.map((item) => (
              <Item key={item.value} item={item} onToggle={onToggle} />
            ))}
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

type ItemProps = Pick<CheckPopoverProps, 'onToggle'> & { readonly item: CheckItem }

function Item({ item: { value, label, name, checked, disabled = false }, onToggle }: ItemProps) {
  return (
    <label className="flex min-h-control items-center gap-2 rounded-md pr-3 pl-2 text-ink select-none has-disabled:text-muted has-enabled:hover:bg-hover">
      <input
        type="checkbox"
        aria-label={name}
        checked={checked}
        disabled={disabled}
        onChange={() => onToggle(value)}
        className="size-3.5 shrink-0 accent-accent"
      />
      {label}
    </label>
  )
}

import { Popover } from '@base-ui/react/popover'
import type { ComponentProps, ReactElement, ReactNode } from 'react'

type PopoverFrameProps = Omit<ComponentProps<typeof Popover.Popup>, 'className'> & {
  readonly trigger: ReactElement
  /** The side of the trigger that both begin or end at. */
  readonly align: 'start' | 'end'
  /** What the popup's edges enclose: its width and padding. */
  readonly className: string
  /** Closes it from what it holds. */
  readonly actions?: ComponentProps<typeof Popover.Root>['actionsRef']
  /** Around the trigger: what it is called while the pointer is on it. */
  readonly wrap?: (trigger: ReactElement) => ReactNode
}

export function PopoverFrame(props: PopoverFrameProps) {
  const { trigger, align, className, actions, wrap = (it) => it, children, ...popup } = props
  return (
    <Popover.Root actionsRef={actions}>
      {wrap(<Popover.Trigger render={trigger} />)}
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align={align} className="z-30">
          <Popover.Popup
            {...popup}
            className={`max-h-[min(36rem,var(--available-height))] max-w-[calc(100vw-1rem)] overflow-y-auto border border-line bg-surface shadow-popup outline-none ${className}`}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

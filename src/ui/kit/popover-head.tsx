import { Popover } from '@base-ui/react/popover'
import type { ReactNode } from 'react'

type PopoverHeadProps = {
  readonly title: string
  readonly help: string
  /** What it is about at the moment: a line below the title. */
  readonly children?: ReactNode
}

/** What a popover is called, and what it is for. */
export const PopoverHead = ({ title, help, children }: PopoverHeadProps) => (
  <div>
    <Popover.Title className="font-semibold">{title}</Popover.Title>
    {children}
    <Popover.Description className="pt-0.5 text-small text-muted">{help}</Popover.Description>
  </div>
)

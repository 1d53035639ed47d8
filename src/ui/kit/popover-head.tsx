import { Popover } from '@base-ui/react/popover'

type PopoverHeadProps = { readonly title: string; readonly help: string }

/** What a popover is called, and what it is for. */
export const PopoverHead = ({ title, help }: PopoverHeadProps) => (
  <div>
    <Popover.Title className="font-semibold">{title}</Popover.Title>
    <Popover.Description className="pt-0.5 text-small text-muted">{help}</Popover.Description>
  </div>
)

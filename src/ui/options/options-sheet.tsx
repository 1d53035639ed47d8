import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useState } from 'react'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { forgetWantedOption, showWantedOption, useWantedOption } from '#ui/kit/go-to-option.ts'
import { useMessages } from '#ui/kit/services.tsx'
import { OptionsPanel } from './options-panel.tsx'
import { OptionsTrigger } from './options-trigger.tsx'

type OptionsSheetProps = {
  /** The deployment's title, for windows whose header has no room for it. */
  readonly title: ReactNode
  /** What the last change did, while the sheet covers where that is seen. */
  readonly news: ReactNode
}

/** The options as a sheet over the diagram, and the button that opens it. */
export function OptionsSheet({ title, news }: OptionsSheetProps) {
  const messages = useMessages()
  const wanted = useWantedOption()
  const [open, setOpen] = useState(false)
  const change = (next: boolean) => {
    setOpen(next)
    forgetWantedOption()
  }
  return (
    <Dialog.Root open={open || wanted !== null} onOpenChange={change}>
      <Dialog.Trigger render={<OptionsTrigger />} />
      <DialogFrame title={messages['options.title']} place="left" initialFocus={showWantedOption}>
        <div className="hidden border-b border-line px-3 py-1 tight:block">{title}</div>
        <OptionsPanel />
        {news}
      </DialogFrame>
    </Dialog.Root>
  )
}

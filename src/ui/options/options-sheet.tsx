import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { forgetWantedOption, showWantedOption, useWantedOption } from '#ui/kit/go-to-option.ts'
import { useMessages } from '#ui/kit/services.tsx'
import { OptionsPanel } from './options-panel.tsx'
import { OptionsTrigger } from './options-trigger.tsx'

/** The options as a sheet over the diagram, and the button that opens it. */
export function OptionsSheet() {
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
        <OptionsPanel />
      </DialogFrame>
    </Dialog.Root>
  )
}

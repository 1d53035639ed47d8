import { Dialog } from '@base-ui/react/dialog'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { useMessages } from '#ui/kit/services.tsx'
import { OptionsPanel } from './options-panel.tsx'
import { OptionsTrigger } from './options-trigger.tsx'

/** The options as a sheet over the diagram, and the button that opens it. */
export function OptionsSheet() {
  const messages = useMessages()
  return (
    <Dialog.Root>
      <Dialog.Trigger render={<OptionsTrigger />} />
      <DialogFrame title={messages['options.title']} place="left">
        <OptionsPanel />
      </DialogFrame>
    </Dialog.Root>
  )
}

import { Dialog } from '@base-ui/react/dialog'
import { ClipboardPaste } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ImportForm } from './import-form.tsx'

/** The button that opens the import of hosts, and its dialog. */
export function HostImportTrigger() {
  const messages = useLaterMessages()
  const [open, setOpen] = useState(false)
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger
        render={
          <Button look="quiet">
            <ClipboardPaste size={14} aria-hidden />
            {messages['import.open']}
          </Button>
        }
      />
      <DialogFrame title={messages['import.title']} place="wide">
        <ImportForm onDone={() => setOpen(false)} />
      </DialogFrame>
    </Dialog.Root>
  )
}

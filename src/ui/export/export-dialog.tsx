import { Dialog } from '@base-ui/react/dialog'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { useMessages } from '#ui/kit/services.tsx'
import { ExportForm } from './export-form.tsx'
import { ExportTrigger } from './export-trigger.tsx'

/** The export dialog and the button that opens it. */
export function ExportDialog() {
  const messages = useMessages()
  return (
    <Dialog.Root>
      <Dialog.Trigger render={<ExportTrigger />} />
      <DialogFrame title={messages['export.title']} place="centre">
        <ExportForm />
      </DialogFrame>
    </Dialog.Root>
  )
}

import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { useMessages } from '#ui/kit/services.tsx'
import { defaultChoices } from './export-choices.ts'
import { ExportForm } from './export-form.tsx'
import { ExportTrigger } from './export-trigger.tsx'

/** The export dialog and the button that opens it; the choices last as long as the page. */
export function ExportDialog() {
  const messages = useMessages()
  const [choices, setChoices] = useState(defaultChoices)
  return (
    <Dialog.Root>
      <Dialog.Trigger render={<ExportTrigger />} />
      <DialogFrame title={messages['export.title']} place="wide">
        <ExportForm
          choices={choices}
          onChange={(changed) => setChoices((before) => ({ ...before, ...changed }))}
        />
      </DialogFrame>
    </Dialog.Root>
  )
}

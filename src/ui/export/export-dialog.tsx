import { Dialog } from '@base-ui/react/dialog'
import { useRef, useState } from 'react'
import { printPage } from '#platform/print-page.ts'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { comparisonExportButton, exportDialog } from '#ui/kit/export-dialog.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { ExportChoices } from './export-choices.ts'
import { ExportForm } from './export-form.tsx'
import { ExportTrigger } from './export-trigger.tsx'
import { loadChoices, saveChoices } from './kept-choices.ts'
import type { PrintSheets } from './print/make-sheets.ts'
import { PrintedPage } from './print/printed-page.tsx'

/**
 * The export dialog and the button that opens it; the choices are kept on this machine, and the
 * browser's own print command follows them too.
 */
export function ExportDialog() {
  const messages = useLaterMessages()
  const [choices, setChoices] = useState(loadChoices)
  const change = (changed: Partial<ExportChoices>) => {
    const next = { ...choices, ...changed }
    setChoices(next)
    saveChoices(choices, next)
  }
  const asked = useRef<PrintSheets | null>(null)
  const print = async (sheets: PrintSheets) => {
    asked.current = sheets
    await printPage()
    asked.current = null
  }
  return (
    <>
      <Dialog.Root
        handle={exportDialog}
        onOpenChange={(open, { trigger }) => {
          if (open && trigger?.id === comparisonExportButton) change({ subject: 'comparison' })
        }}
      >
        <Dialog.Trigger render={<ExportTrigger />} />
        <DialogFrame title={messages['export.title']} place="wide">
          <ExportForm choices={choices} onChange={change} onPrint={print} />
        </DialogFrame>
      </Dialog.Root>
      <PrintedPage choices={choices} asked={asked} />
    </>
  )
}

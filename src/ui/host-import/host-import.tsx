import { Dialog } from '@base-ui/react/dialog'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { closeTable, useOfferedTable } from '#ui/kit/offered-table.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ImportForm } from './import-form.tsx'
import { tableField } from './source-field.tsx'

/** The import of hosts, open as long as there is a table to look at. */
export function HostImport() {
  const messages = useLaterMessages()
  const table = useOfferedTable()
  return (
    <Dialog.Root open={table.isOpen} onOpenChange={(open) => !open && closeTable()}>
      <DialogFrame
        title={messages['import.title']}
        place="wide"
        initialFocus={() => document.getElementById(tableField) ?? true}
      >
        <ImportForm key={table.number} table={table} onDone={closeTable} />
      </DialogFrame>
    </Dialog.Root>
  )
}

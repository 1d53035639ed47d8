import { Dialog } from '@base-ui/react/dialog'
import { DialogFrame } from '#ui/kit/dialog-frame.tsx'
import { closeTable, useOfferedTable } from '#ui/kit/offered-table.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ImportForm } from './import-form.tsx'
import { tableField } from './source-field.tsx'
import { useHostImport } from './use-host-import.ts'

/** The import of hosts. What is closed before it is done is there when it is opened again. */
export function HostImport() {
  const messages = useLaterMessages()
  const table = useOfferedTable()
  const session = useHostImport(table)
  const finish = () => {
    session.takeText('')
    closeTable()
  }
  return (
    <Dialog.Root open={table.isOpen} onOpenChange={(open) => !open && closeTable()}>
      <DialogFrame
        title={messages['import.title']}
        place="wide"
        initialFocus={() => document.getElementById(tableField) ?? true}
      >
        <ImportForm session={session} onDone={finish} />
      </DialogFrame>
    </Dialog.Root>
  )
}

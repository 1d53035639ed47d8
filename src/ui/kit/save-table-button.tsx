import { Download } from 'lucide-react'
import { fileName } from '#core/exports/file-name.ts'
import { formatHostTable } from '#core/exports/hosts/format-host-table.ts'
import { saveFile } from '#platform/save-file.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type SaveTableButtonProps = {
  readonly label: string
  /** For where the label may have no room, and the picture stands alone. */
  readonly nameClass?: string
}

/** Saves the table of hosts in the form in which it can be imported again. */
export function SaveTableButton({ label, nameClass }: SaveTableButtonProps) {
  const messages = useLaterMessages()
  const deployment = useAppState((state) => state.deployment)
  const save = () => {
    const table = new Blob([formatHostTable(deployment, messages)], { type: 'text/csv' })
    saveFile(fileName(deployment, 'csv', ['hosts']), table)
  }
  return (
    <Button look="quiet" title={label} onClick={save}>
      <Download size={14} aria-hidden />
      <span className={nameClass}>{label}</span>
    </Button>
  )
}

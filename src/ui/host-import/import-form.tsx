import { TriangleAlert } from 'lucide-react'
import type { DragEvent } from 'react'
import { formatTableProblem } from '#core/deployment/import/format-import.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ImportFooter } from './import-footer.tsx'
import { ImportPreview } from './import-preview.tsx'
import { SourceField } from './source-field.tsx'
import type { ImportSession } from './use-host-import.ts'

type ImportFormProps = { readonly session: ImportSession; readonly onDone: () => void }

/** A table of hosts, and what its import does; a file may be dropped anywhere on it. */
export function ImportForm({ session, onDone }: ImportFormProps) {
  const messages = useLaterMessages()
  const { source, choices, plan, table, problem, takeText, takeFile, choose } = session
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    // The page behind opens what is dropped on it.
    event.preventDefault()
    event.stopPropagation()
  }
  const drop = (event: DragEvent) => {
    drag(event)
    const [file] = event.dataTransfer.files
    if (file) void takeFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way to what the button does
    <div
      className="flex min-h-0 flex-1 flex-col"
      onDragEnter={drag}
      onDragOver={drag}
      onDrop={drop}
    >
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-4">
        <SourceField source={source} onText={takeText} onFile={takeFile} />
        <div role="alert" className="contents">
          {problem && (
            <p className="flex items-start gap-2 rounded-lg border border-notice-line bg-notice px-3 py-2">
              <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-notice-ink" />
              {problem.kind === 'unreadable'
                ? messages['import.unreadable']
                : formatTableProblem(problem, messages)}
            </p>
          )}
        </div>
        {plan && table && (
          <ImportPreview plan={plan} table={table} choices={choices} choose={choose} />
        )}
      </div>
      <ImportFooter plan={plan} unread={table?.unread ?? []} onDone={onDone} />
    </div>
  )
}

import { Button } from '#ui/kit/button.tsx'
import { FileChoice } from '#ui/kit/file-choice.tsx'
import { SaveTableButton } from '#ui/kit/save-table-button.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { Source } from './use-host-import.ts'

/** The id of the field to paste into. */
export const tableField = 'import-table'

type SourceFieldProps = {
  readonly source: Source
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
}

/** The field to paste into, or the name of the file that was read. */
export function SourceField({ source, onText, onFile }: SourceFieldProps) {
  const messages = useLaterMessages()
  return (
    <div className="flex flex-col gap-2">
      {source.fileName === null ? (
        <>
          <p id="import-help" className="text-small text-muted" hidden={source.text !== ''}>
            {messages['import.help']}
          </p>
          <textarea
            id={tableField}
            aria-label={messages['import.table']}
            aria-describedby="import-help"
            placeholder={messages['import.example']}
            rows={source.text === '' ? 8 : 2}
            wrap="off"
            spellCheck={false}
            autoComplete="off"
            value={source.text}
            onChange={(event) => onText(event.target.value)}
            className="w-full shrink-0 resize-y rounded-md border border-line-control bg-surface px-2.5 py-2 font-mono text-small text-ink placeholder:text-muted"
          />
        </>
      ) : (
        <p role="status" className="font-medium wrap-anywhere">
          {messages['import.file'](source.fileName)}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <FileChoice label={messages['import.choose']} onFiles={([file]) => onFile(file)}>
          {(open) => <Button onClick={open}>{messages['import.choose']}</Button>}
        </FileChoice>
        <span className="text-small text-muted pointer-coarse:hidden">
          {messages['import.drop']}
        </span>
        <span className="ml-auto">
          {source.fileName === null && source.text === '' ? (
            <SaveTableButton label={messages['import.save']} />
          ) : (
            <Button look="quiet" onClick={() => onText('')}>
              {messages['import.anew']}
            </Button>
          )}
        </span>
      </div>
    </div>
  )
}

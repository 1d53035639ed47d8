import { type ChangeEvent, type ReactElement, useRef } from 'react'

/** Files that a deployment may be in, by the endings of their names. */
export const deploymentEndings =
  '.svg,.png,.pdf,.json,.txt,.vsdx,.drawio,.md,.mmd,.url,.eml,.docx,.pptx,.xlsx,.odt,.odp,.ods'

type FileChoiceProps = {
  readonly label: string
  /** The endings that are offered; any where nothing is said. */
  readonly accept?: string
  readonly multiple?: boolean
  readonly onFiles: (files: readonly [File, ...File[]]) => void
  /** The button, with what opens the choice. */
  readonly children: (open: () => void) => ReactElement
}

/** The browser's own choice of files behind a button. */
export function FileChoice({ label, accept, multiple, onFiles, children }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file, ...others] = target.files ?? []
    if (file) onFiles([file, ...others])
    // Choosing the same file again is a change, too.
    target.value = ''
  }
  return (
    <>
      {children(() => input.current?.click())}
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        hidden
        onChange={choose}
      />
    </>
  )
}

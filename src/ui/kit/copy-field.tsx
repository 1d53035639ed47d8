import { Check, Copy } from 'lucide-react'
import { type Ref, useEffect, useId, useRef } from 'react'
import { copyText } from '#platform/clipboard.ts'
import { Button } from './button.tsx'
import { useMessages } from './services.tsx'
import { useCopy } from './use-copy.ts'

type CopyFieldProps = {
  readonly text: string
  /** Copies at once when it appears. */
  readonly copyFirst: boolean
  readonly buttonRef?: Ref<HTMLButtonElement>
}

/** A link to copy by a button, or by hand where the browser does not allow that. */
export function CopyField({ text, copyFirst, buttonRef }: CopyFieldProps) {
  const messages = useMessages()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { outcome, copy } = useCopy(text)
  const copyLink = async (content: string) => {
    const result = await copy(() => copyText(content))
    if (result === 'copy-failed') field.current?.select()
  }
  const first = useRef(copyFirst ? text : null)
  // Writes to the clipboard, once, when the field appears.
  useEffect(() => {
    if (first.current !== null) void copyLink(first.current)
    first.current = null
  })
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="sr-only">
        {messages['share.link']}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          ref={field}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
          className="h-control min-w-0 flex-1 rounded-md border border-line-control bg-sunken px-2.5 text-small text-ink"
        />
        <Button ref={buttonRef} look="primary" onClick={() => copyLink(text)}>
          <Copy size={14} aria-hidden />
          {messages['share.copy']}
        </Button>
      </div>
      <p role="status" className="min-h-4.5 text-small">
        {outcome === 'copied' && (
          <span className="flex items-center gap-1.5 text-success">
            <Check size={14} aria-hidden />
            {messages['share.copied']}
          </span>
        )}
        {outcome === 'copy-failed' && (
          <span className="text-danger">{messages['share.copy-failed']}</span>
        )}
      </p>
    </div>
  )
}

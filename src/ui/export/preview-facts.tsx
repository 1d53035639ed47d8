import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type PreviewFactsProps = {
  readonly facts: string
  readonly content?: Blob
  /** What could be better; '' for nothing. */
  readonly hint?: string
}

/** The lines below a preview: how large the file is, and what could be better. */
export function PreviewFacts({ facts, content, hint }: PreviewFactsProps) {
  const messages = useLaterMessages()
  const size = content && messages['export.preview.bytes'](Math.ceil(content.size / 1000))
  return (
    <div className="min-h-8 shrink-0 border-t border-line px-4 py-1.5 text-center text-small text-muted">
      <p className="tabular-nums">
        {[facts, ...(size === undefined ? [] : [size])].filter((fact) => fact !== '').join(' · ')}
      </p>
      {/* Always there, so that readers hear it. */}
      {hint !== undefined && (
        <p role="status" className="text-soft">
          {hint}
        </p>
      )}
    </div>
  )
}

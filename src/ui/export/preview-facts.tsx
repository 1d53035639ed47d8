import { TriangleAlert } from 'lucide-react'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type PreviewFactsProps = {
  readonly facts: string
  readonly content?: Blob
  /** What could be better; '' for nothing. */
  readonly hint?: string
  /** The file is of no use as it is: the hint must not be overlooked. */
  readonly warns?: boolean
}

/** The lines below a preview: how large the file is, and what could be better. */
export function PreviewFacts({ facts, content, hint, warns = false }: PreviewFactsProps) {
  const messages = useLaterMessages()
  const size = content && messages['export.preview.bytes'](Math.ceil(content.size / 1000))
  return (
    <div className="min-h-8 shrink-0 border-t border-line px-4 py-1.5 text-center text-small text-muted">
      <p className="tabular-nums">
        {[facts, ...(size === undefined ? [] : [size])].filter((fact) => fact !== '').join(' · ')}
      </p>
      {/* Always there, so that readers hear it. */}
      {hint !== undefined && (
        <p
          role="status"
          className={
            warns
              ? 'mt-1 flex items-start gap-2 rounded-lg border border-notice-line bg-notice px-3 py-2 text-left text-ink'
              : 'text-soft'
          }
        >
          {warns && (
            <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-notice-ink" />
          )}
          {hint}
        </p>
      )}
    </div>
  )
}

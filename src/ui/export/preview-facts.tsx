import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type PreviewFactsProps = { readonly facts: string; readonly content?: Blob }

/** The line below a preview: how large the file is. */
export function PreviewFacts({ facts, content }: PreviewFactsProps) {
  const messages = useLaterMessages()
  const size = content && messages['export.preview.bytes'](Math.ceil(content.size / 1000))
  return (
    <p className="min-h-8 shrink-0 border-t border-line px-4 py-1.5 text-center text-small text-muted tabular-nums">
      {[facts, ...(size === undefined ? [] : [size])].filter((fact) => fact !== '').join(' · ')}
    </p>
  )
}

import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { PreviewFacts } from './preview-facts.tsx'

/** More lines would only slow the dialog down. */
const mostLines = 600

type TextPreviewProps = { readonly text: string; readonly content: Blob }

export function TextPreview({ text, content }: TextPreviewProps) {
  const messages = useLaterMessages()
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const facts =
    lines.length > mostLines
      ? messages['export.preview.first-lines'](mostLines, lines.length)
      : messages['export.preview.lines'](lines.length)
  return (
    <>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={messages['export.preview.text']}
        className="relative min-h-0 flex-1 overflow-auto bg-surface p-4"
      >
        <pre className="font-mono text-small text-ink">{lines.slice(0, mostLines).join('\n')}</pre>
      </section>
      <PreviewFacts facts={facts} content={content} />
    </>
  )
}

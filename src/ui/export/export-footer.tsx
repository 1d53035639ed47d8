import { Check, Copy } from 'lucide-react'
import { formats } from '#core/exports/formats.ts'
import { canCopyFiles } from '#platform/copy-file.ts'
import { Button } from '#ui/kit/button.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { Target } from './export-choices.ts'
import type { Delivery, Progress } from './use-delivery.ts'
import type { Made } from './use-product.ts'

type ExportFooterProps = {
  readonly target: Target
  /** What the file is called until it is there. */
  readonly name: string
  readonly made: Made | null
  readonly delivery: Delivery
}

export function ExportFooter({ target, name, made, delivery }: ExportFooterProps) {
  const messages = useLaterMessages()
  const { progress, deliver, copy } = delivery
  const blocked = progress.kind === 'busy' || made?.ok === false
  const label = target === 'print' ? messages['export.print.start'] : messages['export.save']
  return (
    <div className="flex items-center gap-3 border-t border-line px-4 py-3 max-md:flex-wrap low:flex-nowrap low:py-1">
      <div className="flex min-h-9 min-w-0 flex-1 flex-col justify-center text-small max-md:basis-full low:basis-0">
        <p className="flex gap-2">
          <span className="shrink-0 text-muted cramped:sr-only">{messages['export.file']}</span>
          <span className="truncate font-medium" data-file-name>
            {made?.ok ? made.value.name : name}
          </span>
        </p>
        <Outcome progress={progress} />
      </div>
      <div className="flex shrink-0 gap-2 max-md:ml-auto">
        {target !== 'print' && formats[target].canCopy && (
          <Button disabled={blocked || !canCopyFiles} onClick={copy}>
            {canCopyFiles && <Copy size={14} aria-hidden />}
            {messages[canCopyFiles ? 'export.copy' : 'export.copy-unsupported']}
          </Button>
        )}
        <Button look="primary" disabled={blocked} onClick={deliver} className="min-w-24">
          {progress.kind === 'busy' ? messages['export.busy'] : label}
        </Button>
      </div>
    </div>
  )
}

/** Always there, so that readers hear the change. */
function Outcome({ progress }: { readonly progress: Progress }) {
  const messages = useLaterMessages()
  const { kind } = progress
  const done =
    kind === 'saved' ? messages['export.saved'](progress.name) : messages['export.copied']
  return (
    <p role="status" className="min-h-4.5 truncate">
      {(kind === 'saved' || kind === 'copied') && (
        <span className="text-success">
          <Check size={14} aria-hidden className="mr-1 inline align-[-2px]" />
          {done}
        </span>
      )}
      {kind === 'copy-failed' && (
        <span className="text-danger">{messages['export.copy-failed']}</span>
      )}
    </p>
  )
}

import { Check } from 'lucide-react'
import type { ExportProblem } from '#state/make-export.ts'
import { Button } from '#ui/kit/button.tsx'
import { useMessages } from '#ui/kit/services.tsx'
import type { ExportProgress } from './use-export.ts'

type ExportOutcomeProps = {
  readonly progress: ExportProgress
  /** Takes the scale that the browser can make. */
  readonly onScale: (scale: number) => void
}

/** What came of the last export; always there, so that readers hear the change. */
export function ExportOutcome({ progress, onScale }: ExportOutcomeProps) {
  const messages = useMessages()
  return (
    <div role="status" className="min-w-0 flex-1 text-small wrap-anywhere">
      {progress.kind === 'saved' && (
        <span className="flex items-center gap-1.5 text-success">
          <Check size={14} aria-hidden className="shrink-0" />
          {messages['export.saved'](progress.name)}
        </span>
      )}
      {progress.kind === 'failed' && <Problem problem={progress.problem} onScale={onScale} />}
    </div>
  )
}

function Problem(props: {
  readonly problem: ExportProblem
  readonly onScale: ExportOutcomeProps['onScale']
}) {
  const messages = useMessages()
  const largest = props.problem.kind === 'too-large' ? props.problem.largestScale : 0
  if (largest === 0) return <span className="text-danger">{messages['export.failed']}</span>
  return (
    <span className="flex flex-col items-start gap-1.5">
      <span className="text-danger">{messages['export.too-large'](largest)}</span>
      <Button onClick={() => props.onScale(largest)}>
        {messages['export.use-scale'](largest)}
      </Button>
    </span>
  )
}

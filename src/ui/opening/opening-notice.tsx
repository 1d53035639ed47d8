import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { createPortal } from 'react-dom'
import { isNote, type LinkProblem } from '#core/link/link-problem.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { formatOpeningProblem, formatSettingProblem } from '#core/opening/format-opening-problem.ts'
import type { OpeningOutcome, OpeningSource } from '#state/app-state.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What became of the file or link that was opened last, until the next step or its dismissal. */
export function OpeningNotice() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const outcome = useAppState((state) => state.opening)
  const calm = outcome?.kind === 'opened' && outcome.problems.every(isNote) && !outcome.endsEarly
  const look = calm ? 'border-line bg-surface' : 'border-notice-line bg-notice'
  const Icon = calm ? CircleCheck : TriangleAlert
  // Beside the dialogs, which would cover it: a file may be dropped while one is open.
  return createPortal(
    <div
      id="opening"
      className="pointer-events-none fixed inset-x-3 bottom-11 z-30 flex justify-center"
    >
      <div role="status" className="contents">
        {outcome && (
          <div
            className={`pointer-events-auto flex max-w-120 items-start gap-2.5 rounded-lg border py-1.5 pr-1.5 pl-3 text-ink shadow-popup ${look}`}
          >
            <Icon
              size={16}
              aria-hidden
              className={`mt-2 shrink-0 ${calm ? 'text-success' : 'text-notice-ink'}`}
            />
            <div className="min-w-0 flex-1 py-1">
              <p className="font-medium wrap-anywhere">{formatHeading(outcome, messages)}</p>
              <Details outcome={outcome} />
            </div>
            {outcome.kind === 'opened' && outcome.changed && (
              <Button look="quiet" onClick={() => update({ type: 'undo' })}>
                {messages['opening.undo']}
              </Button>
            )}
            <Button
              look="quiet"
              square
              aria-label={messages['notice.dismiss']}
              onClick={() => update({ type: 'dismiss-opening' })}
            >
              <X size={16} aria-hidden />
            </Button>
          </div>
        )}
      </div>
    </div>,
    document.body,
  )
}

function formatHeading(outcome: OpeningOutcome, messages: LaterMessages): string {
  const name = formatSource(outcome.source, messages)
  if (outcome.kind === 'refused') return messages['opening.refused'](name)
  return outcome.changed ? messages['opening.opened'](name) : messages['opening.same'](name)
}

const formatSource = (source: OpeningSource, messages: LaterMessages): string =>
  source.kind === 'file'
    ? messages['opening.file'](source.name)
    : messages[`opening.${source.kind}`]

function Details({ outcome }: { readonly outcome: OpeningOutcome }) {
  const messages = useLaterMessages()
  const isDocument = outcome.source.kind === 'file'
  if (outcome.kind === 'refused') {
    const { problem } = outcome
    const problems = problem.kind === 'no-setting' ? problem.problems : []
    return (
      <>
        <p className="text-small">{formatOpeningProblem(problem, messages)}</p>
        <ProblemList problems={problems} isDocument={isDocument} />
      </>
    )
  }
  return (
    <>
      {outcome.endsEarly && <p className="text-small">{messages['opening.ends-early']}</p>}
      {outcome.others > 0 && (
        <p className="text-small">{messages['opening.others'](outcome.others)}</p>
      )}
      {!outcome.problems.every(isNote) && (
        <p className="text-small">{messages['opening.partly']}</p>
      )}
      <ProblemList problems={outcome.problems} isDocument={isDocument} />
    </>
  )
}

function ProblemList(props: {
  readonly problems: readonly LinkProblem[]
  readonly isDocument: boolean
}) {
  const messages = useLaterMessages()
  if (props.problems.length === 0) return null
  const texts = props.problems.map((problem) =>
    formatSettingProblem(problem, props.isDocument, messages),
  )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls by keyboard, too */}
      <ul tabIndex={0} className="max-h-[20vh] list-disc overflow-y-auto pl-4 text-small">
        {[...new Set(texts)].map((text) => (
          <li key={text} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}

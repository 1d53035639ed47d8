import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { createPortal } from 'react-dom'
import { isNote, type LinkProblem } from '#core/link/link-problem.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { formatOpeningProblem, formatSettingProblem } from '#core/opening/format-opening-problem.ts'
import { countOfOthers } from '#core/rules/verification/count-results.ts'
import { formatCounts } from '#core/rules/verification/format-verification.ts'
import type { OpeningOutcome, OpeningSource, RefusedResults } from '#state/app-state.ts'
import { selectVerification } from '#state/select-results.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What became of the file or link that was opened last, until the next step or its dismissal. */
export function OpeningNotice() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const outcome = useAppState((state) => state.opening)
  const calm = outcome !== null && isCalm(outcome)
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

const isCalm = (outcome: OpeningOutcome): boolean =>
  outcome.kind === 'results'
    ? outcome.refused.length === 0
    : outcome.kind === 'opened' && outcome.problems.every(isNote) && !outcome.endsEarly

function formatHeading(outcome: OpeningOutcome, messages: LaterMessages): string {
  if (outcome.kind === 'results') {
    return outcome.read > 0
      ? messages['verification.was-read'](outcome.read)
      : messages['verification.none-read']
  }
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
  if (outcome.kind === 'results') return <ResultDetails refused={outcome.refused} />
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

/** What is known of the flows now, and which files say nothing of them. */
function ResultDetails({ refused }: { readonly refused: readonly RefusedResults[] }) {
  const messages = useLaterMessages()
  const verification = useAppState(selectVerification)
  const ofOthers = verification ? countOfOthers(verification) : 0
  const texts = refused.map(({ source, problem }) =>
    messages['verification.refused-one'](
      formatSource(source, messages),
      messages[`verification.${problem}`],
    ),
  )
  return (
    <>
      {verification && (
        <p className="text-small">
          {formatCounts(verification.states.keys(), verification, messages)}
        </p>
      )}
      {ofOthers > 0 && <p className="text-small">{messages['verification.of-others'](ofOthers)}</p>}
      {verification && verification.strays > 0 && (
        <p className="text-small">{messages['verification.strays'](verification.strays)}</p>
      )}
      {texts.length > 0 && <p className="text-small">{messages['verification.refused']}</p>}
      <TextList texts={texts} />
    </>
  )
}

function ProblemList(props: {
  readonly problems: readonly LinkProblem[]
  readonly isDocument: boolean
}) {
  const messages = useLaterMessages()
  const texts = props.problems.map((problem) =>
    formatSettingProblem(problem, props.isDocument, messages),
  )
  return <TextList texts={texts} />
}

/** Each text once. */
function TextList({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
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

import { TriangleAlert, X } from 'lucide-react'
import { formatLinkProblem } from '#core/link/format-link-problem.ts'
import { isNote, type LinkProblem } from '#core/link/link-problem.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What is to be said of the link that was opened, until it is dismissed. */
export function LinkNotice() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const problems = useAppState((state) => state.linkProblems)
  if (problems.length === 0) return null
  const isRead = problems.every(isNote)
  const nothing = problems.some((problem) => problem.kind === 'nothing-applied')
  return (
    <div
      role="alert"
      className="flex items-start gap-2.5 border-b border-notice-line bg-notice py-2 pr-2 pl-4 text-ink"
    >
      <TriangleAlert size={16} aria-hidden className="mt-1 shrink-0 text-notice-ink" />
      <div className="min-w-0 flex-1 py-0.5">
        <p className="font-semibold text-notice-ink">
          {messages[isRead ? 'link.note-title' : 'link.title']}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls by keyboard, too */}
        <ul tabIndex={0} className="max-h-[20vh] list-disc overflow-y-auto pl-4 text-small">
          {listTexts(problems, (problem) => formatLinkProblem(problem, messages)).map((text) => (
            <li key={text} className="wrap-anywhere">
              {text}
            </li>
          ))}
        </ul>
        {!isRead && (
          <p className="text-small">
            {messages[nothing ? 'link.nothing-applied' : 'link.rest-applied']}
          </p>
        )}
      </div>
      <Button
        look="quiet"
        square
        aria-label={messages['notice.dismiss']}
        onClick={() => update({ type: 'dismiss-link-problems' })}
      >
        <X size={16} aria-hidden />
      </Button>
    </div>
  )
}

/** Each text once: a link may have the same fault many times. */
const listTexts = (
  problems: readonly LinkProblem[],
  format: (problem: LinkProblem) => string,
): string[] => [
  ...new Set(problems.filter((problem) => problem.kind !== 'nothing-applied').map(format)),
]

import { formatTime } from '#core/rules/verification/format-verification.ts'
import { formatPrefix } from '#core/topology/port-text.ts'
import type { Flow } from '#core/topology/topology.ts'
import { selectVerification } from '#state/select-results.ts'
import { ResultMark } from '#ui/kit/result-mark.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { Fact } from './facts.tsx'

type ResultFactProps = {
  readonly flow: Flow
  /** No other flow is told beside it, so that its port need not be named. */
  readonly alone: boolean
}

/** What a script found of a flow, when, and what that means; nothing while no results were read. */
export function ResultFact({ flow, alone }: ResultFactProps) {
  const messages = useLaterMessages()
  const verification = useAppState(selectVerification)
  if (!verification) return null
  const state = verification.states.get(flow.id)
  const name = alone ? messages['result.title'] : `${formatPrefix(flow)} ${flow.port}`
  if (!state) {
    return (
      <Fact name={name}>
        <ResultMark result="unknown" />
      </Fact>
    )
  }
  const { result, time, otherFingerprint } = state
  return (
    <Fact name={name}>
      <ResultMark result={result} />
      <span className="text-note text-muted">
        {messages[`result.help.${result}`]} {messages['result.found'](formatTime(time))}
      </span>
      {otherFingerprint !== '' && (
        <span className="text-note text-notice-ink">
          {messages['result.found-for'](otherFingerprint)}
        </span>
      )}
    </Fact>
  )
}

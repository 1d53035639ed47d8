import { countEach } from '#core/rules/verification/count-results.ts'
import type { Flow } from '#core/topology/topology.ts'
import { selectVerification } from '#state/select-results.ts'
import { ResultMark } from './result-mark.tsx'
import { useAppState } from './services.tsx'
import { useLaterMessages } from './use-later-messages.ts'

type FlowResultsProps = { readonly flows: readonly Pick<Flow, 'id'>[] }

/** What scripts found of some flows; nothing while no results were read. */
export function FlowResults({ flows }: FlowResultsProps) {
  const messages = useLaterMessages()
  const verification = useAppState(selectVerification)
  if (!verification) return null
  const isOfOther = flows.some(({ id }) => verification.states.get(id)?.otherFingerprint)
  return (
    <span className="flex flex-col items-start">
      {countEach(
        flows.map(({ id }) => id),
        verification,
      ).map(([result, count]) => (
        <ResultMark key={result} result={result} {...(flows.length === 1 ? {} : { count })} />
      ))}
      {isOfOther && <span className="text-note text-muted">{messages['result.of-other']}</span>}
    </span>
  )
}

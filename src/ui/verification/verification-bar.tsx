import { ArrowRight } from 'lucide-react'
import { flowResults } from '#core/rules/verification/check-result.ts'
import { countEach, countOfOthers } from '#core/rules/verification/count-results.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { selectVerification } from '#state/select-results.ts'
import { Button } from '#ui/kit/button.tsx'
import { CountToggles } from '#ui/kit/count-toggles.tsx'
import { ResultMark } from '#ui/kit/result-mark.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useBlockedSteps } from './use-blocked-steps.ts'
import { useResultOverlay } from './use-result-overlay.ts'
import { VerificationPopover } from './verification-popover.tsx'
import './verification.css'

/**
 * What is really open: how many flows have each result, which of them are looked at, and where the
 * scripts are. Without results it stands among the rules alone, which they are to prove.
 */
export function VerificationBar() {
  const messages = useLaterMessages()
  const tab = useAppState((state) => state.view.tab)
  const verification = useAppState(selectVerification)
  useResultOverlay()
  if (tab === 'hosts' || (!verification && tab !== 'rules')) return null
  return (
    <section className="verification" aria-label={messages['verification.title']}>
      <VerificationPopover />
      {verification ? (
        <ResultFilters verification={verification} />
      ) : (
        <p className="verification-invite">{messages['verification.invite']}</p>
      )}
    </section>
  )
}

function ResultFilters({ verification }: { readonly verification: VerificationState }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const chosen = useAppState((state) => state.arrangement.results)
  const goToBlocked = useBlockedSteps(verification)
  const counts = new Map(countEach(verification.states.keys(), verification))
  const ofOthers = countOfOthers(verification)
  const shown = flowResults.filter((result) => counts.has(result) || chosen.includes(result))
  return (
    <>
      {counts.has('blocked') && (
        <Button look="quiet" onClick={goToBlocked} className="px-2!">
          {messages['verification.go']}
          <ArrowRight size={14} aria-hidden />
        </Button>
      )}
      <CountToggles
        label={messages['verification.filter']}
        values={shown}
        wanted={chosen}
        onChange={(results) => update({ type: 'arrange', arrangement: { results } })}
        className="verification-counts"
      >
        {(result) => <ResultMark result={result} count={counts.get(result) ?? 0} />}
      </CountToggles>
      {ofOthers > 0 && (
        <p className="verification-others">{messages['verification.others'](ofOthers)}</p>
      )}
    </>
  )
}

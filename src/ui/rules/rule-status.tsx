import { useDeferredValue } from 'react'
import type { ComparedRule } from '#core/comparison/comparison.ts'
import type { Rule } from '#core/rules/rule.ts'
import {
  findCompared,
  selectComparedRules,
  selectRuleCauses,
} from '#state/select-compared-rules.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useRuleView } from './use-rules.ts'

/** What became of a rule since the baseline: at its boundary, or at the host whose own it is. */
export function RuleStatus({ rule, boundary }: { readonly rule: Rule; readonly boundary: string }) {
  const view = useRuleView()
  const known = useAppState((state) => {
    const compared = selectComparison(state)
    return compared && findCompared(selectComparedRules(compared, view), boundary, rule)
  })
  if (!known) return null
  return (
    <>
      <StatusSign status={known.status} named />
      <RuleCause rule={known} />
    </>
  )
}

/** What a rule came, went or changed by. */
export function RuleCause({ rule }: { readonly rule: ComparedRule }) {
  const messages = useLaterMessages()
  // Of many hosts causes take a while, for which nobody who types should wait.
  const compared = useDeferredValue(useAppState(selectComparison))
  const cause = compared ? selectRuleCauses(compared, messages)(rule) : ''
  return cause === '' ? null : (
    <span className="rules-note">{messages['option.is'](messages['comparison.cause'], cause)}</span>
  )
}

import { type RuleWas, tellRuleWas } from '#core/comparison/tell-rule-was.ts'
import type { Rule } from '#core/rules/rule.ts'
import { findCompared, selectComparedRules } from '#state/select-compared-rules.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/**
 * What a rule was in the baseline, as far as it changed; null without a baseline. Of several flows
 * that is told flow by flow: each has one host at each end.
 */
export function useRuleWas({ flows }: Rule, boundary: string): RuleWas | null {
  const messages = useLaterMessages()
  const compared = useAppState(selectComparison)
  if (!compared) return null
  const single = selectComparedRules(compared, 'single')
  const rules = flows.flatMap((flow) => findCompared(single, boundary, { flows: [flow] }) ?? [])
  return tellRuleWas(rules, messages)
}

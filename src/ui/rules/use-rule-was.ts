import { type RuleWas, tellRuleWas } from '#core/comparison/tell-rule-was.ts'
import type { Rule } from '#core/rules/rule.ts'
import { ruleKey, selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What a rule was in the baseline, as far as it changed; null without a baseline. */
export function useRuleWas({ flows }: Rule, boundary: string): RuleWas | null {
  const messages = useLaterMessages()
  const compared = useAppState(selectComparison)
  if (!compared) return null
  const rules = flows.flatMap(
    ({ id: flow }) => compared.rules.get(ruleKey({ boundary, flow })) ?? [],
  )
  return tellRuleWas(rules, messages)
}

import type { Rule } from '#core/rules/rule.ts'
import { findCompared, selectComparedRules } from '#state/select-compared-rules.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useRuleView } from './use-rules.ts'

/** What became of a rule since the baseline: at its boundary, or at the host whose own it is. */
export function RuleStatus({ rule, boundary }: { readonly rule: Rule; readonly boundary: string }) {
  const view = useRuleView()
  const status = useAppState((state) => {
    const compared = selectComparison(state)
    return compared && findCompared(selectComparedRules(compared, view), boundary, rule)?.status
  })
  return status ? <StatusSign status={status} named /> : null
}

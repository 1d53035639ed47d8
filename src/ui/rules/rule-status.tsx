import type { Rule } from '#core/rules/rule.ts'
import { joinStatuses, ruleKey, selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'

/** What became of a rule since the baseline: at its boundary, or at the host whose own it is. */
export function RuleStatus({ rule, boundary }: { readonly rule: Rule; readonly boundary: string }) {
  const status = useAppState((state) => {
    const compared = selectComparison(state)
    if (!compared) return null
    return joinStatuses(
      rule.flows.map(
        ({ id: flow }) => compared.rules.get(ruleKey({ boundary, flow }))?.status ?? 'unchanged',
      ),
    )
  })
  return status ? <StatusSign status={status} named /> : null
}

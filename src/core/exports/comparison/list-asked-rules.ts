import type { ComparedRule, Comparison } from '#core/comparison/comparison.ts'
import type { Rule } from '#core/rules/rule.ts'

/** A rule that somebody has to touch, under its number in the request for the change. */
export type AskedRule = { readonly compared: ComparedRule; readonly rule: Rule }

/** What somebody has to do, in the order in which nothing that stays is shut in between. */
export const workOrder = ['added', 'changed', 'removed'] as const

/** The rules that differ between zones, numbered through. */
export function listAskedRules({ rules }: Comparison): AskedRule[] {
  const inOrder = workOrder.flatMap((wanted) => rules.filter(({ status }) => status === wanted))
  return inOrder.flatMap((compared, index) => {
    const rule = compared.after ?? compared.before
    return rule ? [{ compared, rule: { ...rule, number: String(index + 1) } }] : []
  })
}

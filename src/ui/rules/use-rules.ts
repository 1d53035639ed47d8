import type { RuleSet, RuleView } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { useAppState } from '#ui/kit/services.tsx'

export const useRules = (): RuleSet => useAppState((state) => rulesOf(topologyOf(state.deployment)))

export const useRuleView = (): RuleView =>
  useAppState((state) => (state.view.grouped === 'on' ? 'grouped' : 'single'))

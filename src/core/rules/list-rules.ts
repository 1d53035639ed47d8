import { hostName } from '#core/deployment/host-name.ts'
import { formatPurpose } from '#core/flows/list-flows.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { isIncomplete, type Rule, type RuleView, type RuleViews } from './rule.ts'

/** A rule with the words that a table shows for it, in one language. */
export type ListedRule = {
  readonly rule: Rule
  /** Of the rules that say the same in the other view; none where that has this very rule. */
  readonly otherNumbers: readonly string[]
  readonly sourceNames: readonly string[]
  readonly destinationNames: readonly string[]
  readonly purpose: string
  readonly isIncomplete: boolean
}

/** The rules of one view, in their order. */
export function listRules(rules: RuleViews, view: RuleView, language: Language): ListedRule[] {
  const messages = messagesFor(language)
  const others = numberFlows(rules[view === 'single' ? 'grouped' : 'single'])
  return rules[view].map((rule) => {
    const numbers = [...new Set(rule.flows.map(({ id }) => others.get(id) ?? ''))]
    return {
      rule,
      otherNumbers: numbers.filter((number) => number !== rule.number),
      sourceNames: rule.sources.map(({ host }) => hostName(host, messages)),
      destinationNames: rule.destinations.map(({ host }) => hostName(host, messages)),
      purpose: formatPurpose(rule.rows, language),
      isIncomplete: isIncomplete(rule),
    }
  })
}

/** The number of the rule that each flow is part of. */
const numberFlows = (rules: readonly Rule[]): ReadonlyMap<string, string> =>
  new Map(rules.flatMap(({ number, flows }) => flows.map(({ id }) => [id, number] as const)))

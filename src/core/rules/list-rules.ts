import { hostName } from '#core/deployment/host-name.ts'
import { formatPurpose } from '#core/flows/list-flows.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { findRuleWarnings, type WarningOfRules } from './find-warnings.ts'
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
  /** What an approver would ask about it, each in a word or two. */
  readonly signs: readonly string[]
}

/** The rules of one view, in their order. */
export function listRules(rules: RuleViews, view: RuleView, language: Language): ListedRule[] {
  const messages = laterMessagesFor(language)
  const others = numberFlows(rules[view === 'single' ? 'grouped' : 'single'])
  const signs = signFlows(findRuleWarnings([{ rules }]), messages)
  return rules[view].map((rule) => {
    const numbers = [...new Set(rule.flows.map(({ id }) => others.get(id) ?? ''))]
    return {
      rule,
      otherNumbers: numbers.filter((number) => number !== rule.number),
      sourceNames: rule.sources.map(({ host }) => hostName(host, messages)),
      destinationNames: rule.destinations.map(({ host }) => hostName(host, messages)),
      purpose: formatPurpose(rule.rows, language),
      isIncomplete: isIncomplete(rule),
      signs: [...new Set(rule.flows.flatMap(({ id }) => signs.get(id) ?? []))],
    }
  })
}

/** The number of the rule that each flow is part of. */
const numberFlows = (rules: readonly Rule[]): ReadonlyMap<string, string> =>
  new Map(rules.flatMap(({ number, flows }) => flows.map(({ id }) => [id, number] as const)))

/** What each warning says in short of the flows that it is about. */
function signFlows(
  warnings: readonly WarningOfRules[],
  messages: LaterMessages,
): ReadonlyMap<string, readonly string[]> {
  const signs = new Map<string, string[]>()
  for (const warning of warnings) {
    for (const rule of warning.rules) {
      for (const { id } of rule.flows) {
        signs.set(id, [...(signs.get(id) ?? []), formatSign(warning, rule, messages)])
      }
    }
  }
  return signs
}

const formatSign = (warning: WarningOfRules, rule: Rule, messages: LaterMessages): string =>
  warning.kind === 'same-rule'
    ? messages['rule-sign.same-rule'](
        messages['view.list'](
          warning.rules.filter((other) => other !== rule).map(({ number }) => number),
        ),
      )
    : messages[`rule-sign.${warning.kind}`]

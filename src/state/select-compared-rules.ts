import { compareFirewalls, keyOfFlows } from '#core/comparison/compare-rules.ts'
import type { ComparedRule } from '#core/comparison/comparison.ts'
import { createRuleCauseNamer } from '#core/comparison/name-rule-causes.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import { rememberEach } from '#core/kit/remember-each.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Rule, RuleView } from '#core/rules/rule.ts'
import { rememberLast } from './remember-last.ts'
import type { Compared } from './select-comparison.ts'
import { selectCauses } from './select-explanations.ts'

type ComparedRules = {
  readonly all: readonly ComparedRule[]
  /** By `ruleKey`. */
  readonly byKey: ReadonlyMap<string, ComparedRule>
  /** By the boundary, or by the host whose own firewall it is: an id of the union. */
  readonly byFirewall: ReadonlyMap<string, Group<ComparedRule>>
}

const deriveIn = (view: RuleView) =>
  rememberEach(({ comparison }: Compared): ComparedRules => {
    const all = compareFirewalls(comparison, view)
    return {
      all,
      byKey: new Map(all.map((rule) => [ruleKey(rule), rule])),
      byFirewall: groupBy(all, ({ boundary }) => boundary),
    }
  })

const derived = { single: deriveIn('single'), grouped: deriveIn('grouped') }

/**
 * What became of the rules of all firewalls, each of one flow or as they are grouped. All that one
 * screen says of them counts in the same view, as the text of a device does.
 */
export const selectComparedRules = (compared: Compared, view: RuleView): ComparedRules =>
  derived[view](compared)

/** A rule by the firewall that it stands at and its flows in the union. */
const ruleKey = ({ boundary, flow }: Pick<ComparedRule, 'boundary' | 'flow'>): string =>
  `${boundary} ${flow}`

/** What became of a rule of the later deployment at a firewall; undefined for one of another. */
export const findCompared = (
  { byKey }: ComparedRules,
  boundary: string,
  { flows }: Pick<Rule, 'flows'>,
): ComparedRule | undefined =>
  byKey.get(ruleKey({ boundary, flow: keyOfFlows(flows.map(({ id }) => id)) }))

/** Names the causes of the rules of a comparison, all of which are found once. */
export const selectRuleCauses = rememberLast((compared: Compared, messages: LaterMessages) =>
  createRuleCauseNamer(selectCauses(compared), compared.comparison, messages),
)

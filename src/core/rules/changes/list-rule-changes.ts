import type { RulePart } from '../dialects/dialect.ts'
import type { Rule, RuleObject, RuleView } from '../rule.ts'

/** What a device has to be told of its rules, by their ids. */
export type RuleChanges = {
  readonly added: readonly Rule[]
  /** With ends of other names or addresses. */
  readonly changed: readonly Rule[]
  /** As they were. */
  readonly removed: readonly Rule[]
}

/** What differs between the rules of the same firewalls in two deployments. */
export function listRuleChanges(before: RulePart, after: RulePart, view: RuleView): RuleChanges {
  const had = new Map(listRules(before, view).map((rule) => [rule.id, rule]))
  const has = new Map(listRules(after, view).map((rule) => [rule.id, rule]))
  return {
    added: [...has.values()].filter(({ id }) => !had.has(id)),
    changed: [...has.values()].filter((rule) => {
      const old = had.get(rule.id)
      return old !== undefined && describe(old) !== describe(rule)
    }),
    removed: [...had.values()].filter(({ id }) => !has.has(id)),
  }
}

const listRules = (part: RulePart, view: RuleView): Rule[] =>
  part.kind === 'boundaries'
    ? part.boundaries.flatMap(({ rules }) => rules[view])
    : part.hosts.flatMap(({ rules }) => rules[view])

/** What a device knows of a rule beside its services, of which the id is made. */
const describe = ({ sources, destinations }: Rule): string =>
  JSON.stringify([sources.map(describeObject), destinations.map(describeObject)])

const describeObject = ({ name, addresses }: RuleObject) => [
  name,
  addresses.map((one) => [one.name, one.address.text]),
]

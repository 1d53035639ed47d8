import type { Flow } from '#core/topology/topology.ts'
import type { RulePart } from '../dialects/dialect.ts'
import type { Rule, RuleObject, RuleView } from '../rule.ts'

/** A rule of both deployments. */
export type RulePair = { readonly before: Rule; readonly after: Rule }

/** What a device has to be told of its rules. */
export type RuleChanges = {
  readonly added: readonly Rule[]
  /** With ends of other names or addresses. */
  readonly changed: readonly RulePair[]
  /** Asked for by other rows, or resting on something else: a device has nothing to do. */
  readonly reasons: readonly RulePair[]
  /** As they were. */
  readonly removed: readonly Rule[]
}

/** What a flow of the earlier deployment is called in the later one. */
export type FlowInLater = (flow: Flow) => string

/**
 * What differs between the rules of the same firewalls in two deployments. A rule of one is that of
 * the other where it stands at the same place for the same flows, also where hosts have other names,
 * of which devices make other names of rules.
 */
export function listRuleChanges(
  before: RulePart,
  after: RulePart,
  view: RuleView,
  idOf: FlowInLater = ({ id }) => id,
): RuleChanges {
  const had = new Map(listPlaced(before, view, idOf))
  const has = listPlaced(after, view, ({ id }) => id)
  const keys = new Set(has.map(([key]) => key))
  const pairs = has.flatMap(([key, rule]): RulePair[] => {
    const old = had.get(key)
    return old ? [{ before: old, after: rule }] : []
  })
  return {
    added: has.flatMap(([key, rule]) => (had.has(key) ? [] : [rule])),
    changed: pairs.filter((pair) => !isSameForDevice(pair)),
    reasons: pairs.filter(
      (pair) => isSameForDevice(pair) && reasonOf(pair.before) !== reasonOf(pair.after),
    ),
    removed: [...had].flatMap(([key, rule]) => (keys.has(key) ? [] : [rule])),
  }
}

const listPlaced = (part: RulePart, view: RuleView, idOf: FlowInLater): [string, Rule][] => {
  const toKeyed = (place: string) => (rule: Rule) => {
    const key = [place, ...rule.flows.map(idOf).toSorted()].join(' ')
    return [key, rule] satisfies [string, Rule]
  }
  // A flow names the host that lets it in.
  return part.kind === 'boundaries'
    ? part.boundaries.flatMap(({ id, rules }) => rules[view].map(toKeyed(id)))
    : part.hosts.flatMap(({ rules }) => rules[view].map(toKeyed('')))
}

/** Whether a device has nothing to do for a rule, whatever became of its reason. */
export const isSameForDevice = ({ before, after }: RulePair): boolean =>
  describe(before) === describe(after)

/** What a device knows of a rule; its id is made of its place, the names of its ends and services. */
const describe = ({ id, sources, destinations }: Rule): string =>
  JSON.stringify([id, sources.map(describeObject), destinations.map(describeObject)])

const describeObject = ({ name, addresses }: RuleObject) => [
  name,
  addresses.map((one) => [one.name, one.address.text]),
]

const reasonOf = ({ rows, basis }: Rule): string => JSON.stringify([rows, basis])

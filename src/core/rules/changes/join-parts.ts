import type { RulePart } from '../dialects/dialect.ts'
import type { HostFirewall, Rule, RuleViews } from '../rule.ts'
import type { RuleChanges } from './list-rule-changes.ts'

/**
 * What lets through all that either part does, while hosts change over: all of the later, and of the
 * earlier what goes, under ids of their own, since a changed rule may keep its id. Null where nothing
 * goes, so that the later part is all of it.
 */
export function joinParts(
  before: RulePart,
  after: RulePart,
  { changed, removed }: RuleChanges,
): RulePart | null {
  const going = new Set([...removed, ...changed.map((pair) => pair.before)])
  if (going.size === 0) return null
  const keepGoing = (rules: readonly Rule[]): Rule[] =>
    rules.filter((rule) => going.has(rule)).map((rule) => ({ ...rule, id: `${rule.id}_before` }))
  const withGoing = <Place extends { readonly rules: RuleViews }>(place: Place): Place[] => {
    const rules = { single: keepGoing(place.rules.single), grouped: keepGoing(place.rules.grouped) }
    return rules.single.length + rules.grouped.length === 0 ? [] : [{ ...place, rules }]
  }
  if (before.kind === 'boundaries' && after.kind === 'boundaries') {
    const boundaries = [...after.boundaries, ...before.boundaries.flatMap(withGoing)]
    return { ...after, boundaries }
  }
  return before.kind === 'hosts' && after.kind === 'hosts'
    ? { ...after, hosts: joinHosts(after.hosts, before.hosts.flatMap(withGoing)) }
    : null
}

/** A device knows a host by its name, and has one set of rules for it. */
function joinHosts(
  hosts: readonly HostFirewall[],
  going: readonly HostFirewall[],
): readonly HostFirewall[] {
  const byName = new Map(going.map((host) => [host.object.name, host]))
  const names = new Set(hosts.map(({ object }) => object.name))
  const joined = hosts.map((host) => {
    const old = byName.get(host.object.name)?.rules
    return old ? { ...host, rules: joinViews(host.rules, old) } : host
  })
  return [...joined, ...going.filter(({ object }) => !names.has(object.name))]
}

const joinViews = (some: RuleViews, others: RuleViews): RuleViews => ({
  single: [...some.single, ...others.single],
  grouped: [...some.grouped, ...others.grouped],
})

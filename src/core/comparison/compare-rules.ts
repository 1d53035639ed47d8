import { isSameList } from '#core/kit/is-same-list.ts'
import type { Rule, RuleObject, RuleSet, RuleView, RuleViews } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { ComparedRule, Comparison } from './comparison.ts'
import { findStatus } from './find-status.ts'
import { type IdInUnion, sameId, toFlowInUnion, uniteIds } from './unite-ids.ts'

/** A rule, found in the other deployment by its firewall and its flows. */
type Placed = { readonly boundary: string; readonly flow: string; readonly rule: Rule }

/**
 * The rules between zones in one view: those of the later deployment, then those that can go. What
 * moved to another boundary is removed at the one firewall and added at the other; a rule of several
 * flows that has others now is another rule, as devices are told.
 */
export const compareRules = (
  earlier: RuleSet,
  later: RuleSet,
  idOf: IdInUnion,
  view: RuleView = 'single',
): ComparedRule[] =>
  comparePlaced(listAtBoundaries(earlier, view, idOf), listAtBoundaries(later, view, sameId))

/** As `compareRules`, of the firewalls of hosts: each rule is placed at the id of its host. */
export const compareHostRules = (
  earlier: RuleSet,
  later: RuleSet,
  idOf: IdInUnion,
  view: RuleView = 'single',
): ComparedRule[] =>
  comparePlaced(listAtHosts(earlier, view, idOf), listAtHosts(later, view, sameId))

/** The rules of all firewalls in one view, between zones and of hosts. */
export function compareFirewalls(comparison: Comparison, view: RuleView): ComparedRule[] {
  const { before, after } = comparison
  const [had, has] = [rulesOf(topologyOf(before)), rulesOf(topologyOf(after))]
  const idOf = uniteIds(before, after)
  const between = view === 'single' ? comparison.rules : compareRules(had, has, idOf, view)
  return [...between, ...compareHostRules(had, has, idOf, view)]
}

/** The flows of a rule, as `ComparedRule` has them. */
export const keyOfFlows = (ids: readonly string[]): string => ids.toSorted().join(' ')

function comparePlaced(earlier: readonly Placed[], later: readonly Placed[]): ComparedRule[] {
  const had = new Map(earlier.map(toEntry))
  const has = new Map(later.map(toEntry))
  const keys = [...has.keys(), ...[...had.keys()].filter((key) => !has.has(key))]
  return keys.flatMap((key): ComparedRule[] => {
    const [old, now] = [had.get(key), has.get(key)]
    const place = now ?? old
    if (!place) return []
    const [before, after] = [old?.rule ?? null, now?.rule ?? null]
    return [
      {
        boundary: place.boundary,
        flow: place.flow,
        status: findStatus(before, after, saysSame),
        before,
        after,
      },
    ]
  })
}

const toEntry = (placed: Placed): [string, Placed] => [`${placed.boundary} ${placed.flow}`, placed]

const listAtBoundaries = ({ boundaries }: RuleSet, view: RuleView, idOf: IdInUnion): Placed[] =>
  boundaries.flatMap(({ id, rules }) => listPlaced(id, rules, view, idOf))

const listAtHosts = ({ hostFirewalls }: RuleSet, view: RuleView, idOf: IdInUnion): Placed[] =>
  hostFirewalls.flatMap(({ object, rules }) => listPlaced(idOf(object.host.id), rules, view, idOf))

const listPlaced = (
  boundary: string,
  rules: RuleViews,
  view: RuleView,
  idOf: IdInUnion,
): Placed[] =>
  rules[view].map((rule) => ({
    boundary,
    flow: keyOfFlows(rule.flows.map((flow) => toFlowInUnion(flow, idOf).id)),
    rule,
  }))

/** In what a firewall team has to write of a rule, beside its place. */
const saysSame = (one: Rule, other: Rule): boolean =>
  one.basis === other.basis &&
  isSameList(one.rows, other.rows) &&
  isSameList(one.sources, other.sources, isSameObject) &&
  isSameList(one.destinations, other.destinations, isSameObject)

const isSameObject = (one: RuleObject, other: RuleObject): boolean =>
  one.name === other.name && isSameList(one.host.addresses, other.host.addresses)

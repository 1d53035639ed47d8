import { isSameList } from '#core/kit/is-same-list.ts'
import type { Rule, RuleObject, RuleSet, RuleViews } from '#core/rules/rule.ts'
import type { ComparedRule } from './comparison.ts'
import { findStatus } from './find-status.ts'
import { type IdInUnion, sameId, toFlowInUnion } from './unite-ids.ts'

/** A rule of one flow, found in the other deployment by its firewall and its flow. */
type Placed = { readonly boundary: string; readonly flow: string; readonly rule: Rule }

/**
 * The rules of one flow each between zones: those of the later deployment, then those that can go.
 * What moved to another boundary is removed at the one firewall and added at the other.
 */
export const compareRules = (earlier: RuleSet, later: RuleSet, idOf: IdInUnion): ComparedRule[] =>
  comparePlaced(listAtBoundaries(earlier, idOf), listAtBoundaries(later, sameId))

/** As `compareRules`, of the firewalls of hosts: each rule is placed at the id of its host. */
export const compareHostRules = (
  earlier: RuleSet,
  later: RuleSet,
  idOf: IdInUnion,
): ComparedRule[] => comparePlaced(listAtHosts(earlier, idOf), listAtHosts(later, sameId))

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

const listAtBoundaries = ({ boundaries }: RuleSet, idOf: IdInUnion): Placed[] =>
  boundaries.flatMap(({ id, rules }) => listPlaced(id, rules, idOf))

const listAtHosts = ({ hostFirewalls }: RuleSet, idOf: IdInUnion): Placed[] =>
  hostFirewalls.flatMap(({ object, rules }) => listPlaced(idOf(object.host.id), rules, idOf))

const listPlaced = (boundary: string, { single }: RuleViews, idOf: IdInUnion): Placed[] =>
  single.flatMap((rule) =>
    rule.flows.map((flow) => ({ boundary, flow: toFlowInUnion(flow, idOf).id, rule })),
  )

/** In what a firewall team has to write of a rule, beside its place. */
const saysSame = (one: Rule, other: Rule): boolean =>
  one.basis === other.basis &&
  isSameList(one.rows, other.rows) &&
  isSameList(one.sources, other.sources, isSameObject) &&
  isSameList(one.destinations, other.destinations, isSameObject)

const isSameObject = (one: RuleObject, other: RuleObject): boolean =>
  one.name === other.name && isSameList(one.host.addresses, other.host.addresses)

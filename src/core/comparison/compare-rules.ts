import type { Rule, RuleObject, RuleSet } from '#core/rules/rule.ts'
import type { ComparedRule } from './comparison.ts'
import { findStatus } from './find-status.ts'
import { type IdInUnion, sameId, toFlowInUnion } from './unite-ids.ts'

/** A rule of one flow, found in the other deployment by its boundary and its flow. */
type Placed = { readonly boundary: string; readonly flow: string; readonly rule: Rule }

/**
 * The rules of one flow each between zones: those of the later deployment, then those that can go.
 * What moved to another boundary is removed at the one firewall and added at the other.
 */
export function compareRules(earlier: RuleSet, later: RuleSet, idOf: IdInUnion): ComparedRule[] {
  const had = new Map(listPlaced(earlier, idOf).map(toEntry))
  const has = new Map(listPlaced(later, sameId).map(toEntry))
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
        status: findStatus(before, after, describe),
        before,
        after,
      },
    ]
  })
}

const toEntry = (placed: Placed): [string, Placed] => [`${placed.boundary} ${placed.flow}`, placed]

const listPlaced = ({ boundaries }: RuleSet, idOf: IdInUnion): Placed[] =>
  boundaries.flatMap(({ id, rules }) =>
    rules.single.flatMap((rule) =>
      rule.flows.map((flow) => ({ boundary: id, flow: toFlowInUnion(flow, idOf).id, rule })),
    ),
  )

/** What a firewall team has to write of a rule, beside its place. */
const describe = ({ sources, destinations, rows, basis }: Rule): string =>
  JSON.stringify([sources.map(describeObject), destinations.map(describeObject), rows, basis])

const describeObject = ({ name, host }: RuleObject) => [name, host.addresses]

import type { Rule, RuleObject, RuleSet } from '#core/rules/rule.ts'
import { flowId } from '#core/topology/ids.ts'
import type { ComparedRule, ComparedStatus } from './comparison.ts'
import type { IdInUnion } from './unite-ids.ts'

/** A rule of one flow, found in the other deployment by its boundary and its flow. */
type Placed = { readonly boundary: string; readonly flow: string; readonly rule: Rule }

/**
 * The rules of one flow each between zones: those of the later deployment, then those that can go.
 * What moved to another boundary is removed at the one firewall and added at the other.
 */
export function compareRules(before: RuleSet, after: RuleSet, idOf: IdInUnion): ComparedRule[] {
  const had = new Map(listPlaced(before, idOf).map(toEntry))
  const has = new Map(listPlaced(after, (id) => id).map(toEntry))
  const keys = [...has.keys(), ...[...had.keys()].filter((key) => !has.has(key))]
  return keys.flatMap((key): ComparedRule[] => {
    const [old, now] = [had.get(key), has.get(key)]
    const place = now ?? old
    if (!place) return []
    return [
      {
        boundary: place.boundary,
        flow: place.flow,
        status: statusOf(old?.rule, now?.rule),
        before: old?.rule ?? null,
        after: now?.rule ?? null,
      },
    ]
  })
}

const toEntry = (placed: Placed): [string, Placed] => [`${placed.boundary} ${placed.flow}`, placed]

const listPlaced = ({ boundaries }: RuleSet, idOf: IdInUnion): Placed[] =>
  boundaries.flatMap(({ id, rules }) =>
    rules.single.flatMap((rule) =>
      rule.flows.map((flow) => {
        const ends = { source: idOf(flow.source), destination: idOf(flow.destination) }
        return { boundary: id, flow: flowId(ends, flow), rule }
      }),
    ),
  )

function statusOf(before: Rule | undefined, after: Rule | undefined): ComparedStatus {
  if (!before) return 'added'
  if (!after) return 'removed'
  return describe(before) === describe(after) ? 'unchanged' : 'changed'
}

/** What a firewall team has to write of a rule, beside its place. */
const describe = ({ sources, destinations, rows, basis }: Rule): string =>
  JSON.stringify([sources.map(describeObject), destinations.map(describeObject), rows, basis])

const describeObject = ({ name, host }: RuleObject) => [name, host.addresses]

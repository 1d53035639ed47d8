import type { Boundary, Rule } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Comparison } from './comparison.ts'

/** A firewall of either deployment: a boundary, or a host, by its id in the union. */
type FirewallInUnion = { readonly kind: 'boundary' | 'host'; readonly id: string }

/** The rules of one flow each that a firewall can do without, as the earlier deployment has them. */
export function listGoneRules(comparison: Comparison, { kind, id }: FirewallInUnion): Rule[] {
  if (kind === 'boundary') {
    return comparison.rules.flatMap(({ boundary, status, before }) =>
      boundary === id && status === 'removed' && before ? [before] : [],
    )
  }
  const gone = new Set(
    comparison.flows.flatMap(({ destination, status, before }) =>
      destination === id && status === 'removed' && before ? [before.id] : [],
    ),
  )
  return rulesOf(topologyOf(comparison.before)).hostFirewalls.flatMap(({ rules }) =>
    rules.single.filter(({ flows }) => flows.some((flow) => gone.has(flow.id))),
  )
}

/** The boundaries that only the earlier deployment has rules for: all of these can go. */
export function listGoneBoundaries({ before, after }: Comparison): Boundary[] {
  const [had, has] = [before, after].map((each) => rulesOf(topologyOf(each)).boundaries)
  const left = new Set(has?.map(({ id }) => id))
  return had?.filter(({ id }) => !left.has(id)) ?? []
}

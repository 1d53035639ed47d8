import type { Boundary, HostFirewall } from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Comparison } from './comparison.ts'
import { uniteIds } from './unite-ids.ts'

/** The boundaries that only the earlier deployment has rules for: all of these can go. */
export function listGoneBoundaries({ before, after }: Comparison): Boundary[] {
  const [had, has] = [before, after].map((each) => rulesOf(topologyOf(each)).boundaries)
  const left = new Set(has?.map(({ id }) => id))
  return had?.filter(({ id }) => !left.has(id)) ?? []
}

/** The own firewall of a host that lets nothing in any more, by the host's id in the union. */
export type GoneHost = { readonly id: string; readonly firewall: HostFirewall }

/** The hosts that only in the earlier deployment are let into: all of their rules can go. */
export function listGoneHosts({ before, after }: Comparison): GoneHost[] {
  const idOf = uniteIds(before, after)
  const left = new Set(rulesOf(topologyOf(after)).hostFirewalls.map(({ object }) => object.host.id))
  return rulesOf(topologyOf(before)).hostFirewalls.flatMap((firewall) => {
    const id = idOf(firewall.object.host.id)
    return left.has(id) ? [] : [{ id, firewall }]
  })
}

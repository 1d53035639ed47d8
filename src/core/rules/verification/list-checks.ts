import type { Transport } from '#core/configuration/network-terms.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Topology } from '#core/topology/topology.ts'
import { nameObjects } from '../objects/name-objects.ts'
import type { RuleObject } from '../rule.ts'
import { listTargets } from './list-targets.ts'

/** One attempt to open a flow from where it starts. */
export type Check = {
  /** The flow's id: `agent>apex-one-server:tcp/4343`. */
  readonly flow: string
  /** An address or a DNS name; '' where there is none to try: none is known, or a whole network. */
  readonly address: string
  readonly transport: Transport
  readonly port: number
}

/** What one host opens, in the order of the flows. */
export type HostChecks = { readonly object: RuleObject; readonly checks: readonly Check[] }

/** Every flow of each host that opens any, once for each address of the other side. */
export function listChecks(topology: Topology): HostChecks[] {
  const objects = nameObjects(topology.hosts)
  const byId = new Map(objects.map((object) => [object.host.id, object]))
  const bySource = groupBy(topology.flows, ({ source }) => source)
  return objects.flatMap((object): HostChecks[] => {
    const flows = bySource.get(object.host.id)
    if (!flows) return []
    const checks = flows.flatMap(({ id, destination, transport, port }): Check[] => {
      const addresses = byId.get(destination)?.addresses ?? []
      const tried = listTargets(addresses.map((named) => named.address))
      return tried.map((address) => ({ flow: id, address, transport, port }))
    })
    return [{ object, checks }]
  })
}

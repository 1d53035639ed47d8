import type { View } from '#core/configuration/view.ts'
import { groupByLink } from './group-by-link.ts'
import type { Flow, Host, Topology } from './topology.ts'

/** What of a topology is shown. */
export type Narrowing = Pick<View, 'isolate' | 'hide-protocols' | 'hide-zones'>

/**
 * The part of a topology that is looked at: without hidden zones and protocols, or one host with
 * its neighbours. Hosts keep the ports that they listen on. A host that is not there isolates
 * nothing.
 */
export function narrowTopology(topology: Topology, narrowing: Narrowing): Topology {
  const inShownZone = new Set(
    topology.hosts.filter((host) => !isIn(host, narrowing['hide-zones'])).map((host) => host.id),
  )
  const isolated = inShownZone.has(narrowing.isolate) ? narrowing.isolate : null
  const flows = topology.flows.filter(
    (flow) =>
      inShownZone.has(flow.source) &&
      inShownZone.has(flow.destination) &&
      !narrowing['hide-protocols'].includes(flow.family) &&
      (isolated === null || touches(flow, isolated)),
  )
  const isShown = (host: Host): boolean =>
    inShownZone.has(host.id) &&
    (isolated === null || host.id === isolated || flows.some((flow) => touches(flow, host.id)))
  const hosts = topology.hosts.filter(isShown)
  if (flows.length === topology.flows.length && hosts.length === topology.hosts.length) {
    return topology
  }
  const zones = topology.zones.filter((zone) => hosts.some((host) => host.zone === zone.id))
  return { zones, hosts, flows, links: groupByLink(flows) }
}

const touches = (flow: Flow, host: string): boolean =>
  flow.source === host || flow.destination === host

const isIn = (host: Host, zones: readonly string[]): boolean => zones.includes(host.zone)

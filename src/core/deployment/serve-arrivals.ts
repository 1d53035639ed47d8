import { groupBy } from '#core/kit/group-by.ts'
import type { Deployment, HostGroup, ZoneDefinition } from './deployment.ts'
import { listPossibleHosts, zoneOf } from './list-hosts.ts'

/** Agents that a server serves because it serves all others of the zone that they came into. */
export type NewlyServed = {
  readonly server: HostGroup
  readonly zone: ZoneDefinition
  /** At least one, none of which it served before. */
  readonly agents: readonly HostGroup[]
}

const agentsOf = (deployment: Deployment): HostGroup[] =>
  listPossibleHosts(deployment).filter(({ kind }) => kind === 'agent')

/**
 * The agents that an edit brings into a zone, new or from another one, of which a server that does
 * not serve everybody served all that there were. What a server serves is a list of agents; without
 * this, those that come would have nobody to ask, though somebody chose the whole zone for it. Who
 * leaves a zone is still served: nobody has said that it is not to be.
 *
 * @param isSettled whether somebody has just said whom a server serves, so that nothing is added
 */
export function listNewlyServed(
  before: Deployment,
  after: Deployment,
  isSettled: (server: HostGroup) => boolean = () => false,
): NewlyServed[] {
  const old = agentsOf(before)
  const zones = new Map(old.map((agent) => [agent.id, zoneOf(agent, before)]))
  const come = agentsOf(after).filter((agent) => zones.get(agent.id) !== zoneOf(agent, after))
  if (come.length === 0) return []
  const stood = groupBy(old, (agent) => zoneOf(agent, before))
  const arrived = groupBy(come, (agent) => zoneOf(agent, after))
  const servers = before.sites[0].hosts.filter(
    (host) => host.kind === 'standalone-sps' && host.serves.length > 0 && !isSettled(host),
  )
  return servers.flatMap((server) => {
    const servesAll = (zone: string): boolean =>
      stood.get(zone)?.every(({ id }) => server.serves.includes(id)) ?? false
    return after.zones.flatMap((zone) => {
      const agents = arrived.get(zone.id)?.filter(({ id }) => !server.serves.includes(id)) ?? []
      return agents.length > 0 && servesAll(zone.id) ? [{ server, zone, agents }] : []
    })
  })
}

/** Whom servers serve with those agents; a host that gets none is itself. */
export function withNewlyServed(
  hosts: readonly HostGroup[],
  served: readonly NewlyServed[],
): readonly HostGroup[] {
  const more = groupBy(served, ({ server }) => server.id)
  return hosts.map((host) => {
    const ids = (more.get(host.id) ?? []).flatMap(({ agents }) => agents.map(({ id }) => id))
    return ids.length === 0 ? host : { ...host, serves: [...new Set([...host.serves, ...ids])] }
  })
}

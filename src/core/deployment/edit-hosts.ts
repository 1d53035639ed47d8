import type { Deployment, HostGroup } from './deployment.ts'
import { hostCatalogue } from './host-catalogue.ts'
import { compareHostIds, formatHostId, parseHostId } from './host-id.ts'
import { saysSomething, unnamedHost } from './list-hosts.ts'
import { listNewlyServed, withNewlyServed } from './serve-arrivals.ts'

/** What of a host can be set. */
export type HostChange = Partial<Pick<HostGroup, 'name' | 'addresses' | 'zone' | 'serves'>>

/** A host that is to be added, without an id yet. */
export type NewHost = Pick<HostGroup, 'kind'> & HostChange

export const hostsOf = ({ sites: [site] }: Deployment): readonly HostGroup[] => site.hosts

/** A deployment with these hosts, in their order and with references that hold. */
function withHosts(deployment: Deployment, hosts: readonly HostGroup[]): Deployment {
  const [site, ...others] = deployment.sites
  return settleHosts({ ...deployment, sites: [{ ...site, hosts }, ...others] })
}

/** Mends what an edit left: order, references to zones and groups, hosts that say nothing. */
export function settleHosts(deployment: Deployment): Deployment {
  const [site, ...others] = deployment.sites
  const zones = new Set(deployment.zones.map(({ id }) => id))
  const agents = new Set(['agent', ...site.hosts.map(({ id }) => id)])
  const hosts = site.hosts
    .map((host) => ({
      ...host,
      zone: zones.has(host.zone) && host.zone !== hostCatalogue[host.kind].zone ? host.zone : '',
      serves: host.serves.filter((id) => agents.has(id)),
    }))
    .filter((host) => host.id !== host.kind || saysSomething(host))
    .toSorted((a, b) => compareHostIds(a.id, b.id))
  return { ...deployment, sites: [{ ...site, hosts }, ...others] }
}

/** What an edit made of a deployment, with agents that came into whole zones served there, too. */
export function serveArrivals(before: Deployment, after: Deployment): Deployment {
  const served = listNewlyServed(before, after)
  return served.length === 0 ? after : withHosts(after, withNewlyServed(hostsOf(after), served))
}

/** Sets what is said of a host, whether it is listed yet or not. */
export function setHost(deployment: Deployment, id: string, change: HostChange): Deployment {
  const parsed = parseHostId(id)
  if (!parsed) return deployment
  const hosts = hostsOf(deployment)
  const host = hosts.find((one) => one.id === id) ?? unnamedHost(id, parsed.kind)
  const others = hosts.filter((one) => one.id !== id)
  return serveArrivals(deployment, withHosts(deployment, [...others, { ...host, ...change }]))
}

/** Puts hosts with their ids: in the place of those that have them, or beside the others. */
export function putHosts(deployment: Deployment, put: readonly HostGroup[]): Deployment {
  const ids = new Set(put.map(({ id }) => id))
  return withHosts(deployment, [...hostsOf(deployment).filter(({ id }) => !ids.has(id)), ...put])
}

type AddOptions = {
  readonly beside?: boolean
  /** Ids that are not given though they may be free. */
  readonly reserved?: readonly string[]
}

/**
 * Adds hosts. The first of a kind that nobody has named takes the place of the unnamed one, unless
 * they are to stand beside it.
 */
export function addHosts(
  deployment: Deployment,
  added: readonly NewHost[],
  { beside = false, reserved = [] }: AddOptions = {},
): Deployment {
  const hosts = [...hostsOf(deployment)]
  for (const host of added) {
    const isNamed = saysSomething({ ...unnamedHost('', host.kind), ...host })
    const isFirstFree = !beside && isNamed && !hosts.some(({ id }) => id === host.kind)
    const taken = [...hosts.map((one) => one.id), ...reserved]
    const id = isFirstFree ? host.kind : nextHostId(host.kind, taken)
    hosts.push({ ...unnamedHost(id, host.kind), ...host })
  }
  return serveArrivals(deployment, withHosts(deployment, hosts))
}

/** The id behind the highest of a kind that is taken; the first is there anyhow. */
export function nextHostId(kind: HostGroup['kind'], taken: readonly string[]): string {
  const numbers = taken.map(parseHostId).flatMap((id) => (id?.kind === kind ? id.number : []))
  return formatHostId({ kind, number: Math.max(1, ...numbers) + 1 })
}

/**
 * Takes hosts away. There is always a first one of its kind: when it goes, the next takes its place
 * and its id, and where there is no other one it stays, unnamed.
 */
export function removeHosts(deployment: Deployment, ids: readonly string[]): Deployment {
  const left = hostsOf(deployment).filter(({ id }) => !ids.includes(id))
  const renamed = findRenamed(deployment, ids)
  const idOf = (id: string): string => renamed.get(id) ?? id
  const hosts = left.map((host) => ({
    ...host,
    id: idOf(host.id),
    serves: host.serves.filter((id) => !ids.includes(id) || renamed.has(id)).map(idOf),
  }))
  return withHosts(deployment, hosts)
}

/** By their ids: the new ids of hosts that take the place of a first one that goes. */
export function findRenamed(
  deployment: Deployment,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const left = hostsOf(deployment).filter(({ id }) => !ids.includes(id))
  const renamed = new Map<string, string>()
  for (const id of new Set(ids)) {
    const next = left.find((host) => host.kind === id && !renamed.has(host.id))
    if (next) renamed.set(next.id, id)
  }
  return renamed
}

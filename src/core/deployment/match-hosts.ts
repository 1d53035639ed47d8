import { groupBy } from '#core/kit/group-by.ts'
import type { Deployment, HostGroup } from './deployment.ts'
import { listPossibleHosts } from './list-hosts.ts'

/** What two hosts were taken for the same one by. */
export type MatchReason = 'name' | 'address' | 'id'

/** A host that both deployments have. */
export type MatchedHost = {
  readonly before: HostGroup
  readonly after: HostGroup
  readonly by: MatchReason
}

/**
 * Which host of one deployment is which of another, without those that are in one alone. An id
 * alone does not say so, since a host that is removed leaves its own to the next of its kind: a
 * host is found by its name within its kind, or by its addresses where it has none, and only then
 * by its id. Several of one name are taken in their order. The other way round, the same hosts
 * match.
 */
export function pairHosts(before: Deployment, after: Deployment): readonly MatchedHost[] {
  const hosts = listPossibleHosts(before)
  const left = new Map(listPossibleHosts(after).map((host) => [host.id, host]))
  const pairs = new Map<HostGroup, MatchedHost>()
  const match = (host: HostGroup, found: HostGroup | undefined): void => {
    if (!found || pairs.has(host) || !left.delete(found.id)) return
    const same = knownBy(host) === knownBy(found)
    pairs.set(host, { before: host, after: found, by: same ? reasonOf(host) : 'id' })
  }
  for (const host of hosts) {
    const same = left.get(host.id)
    if (same && knownBy(host) === knownBy(same)) match(host, same)
  }
  const known = groupBy([...left.values()], knownBy)
  for (const host of hosts) {
    const alike = known.get(knownBy(host)) ?? []
    if (knownBy(host) !== '')
      match(
        host,
        alike.find(({ id }) => left.has(id)),
      )
  }
  for (const host of hosts) match(host, left.get(host.id))
  return hosts.flatMap((host) => pairs.get(host) ?? [])
}

/** The same as ids by ids. */
export const matchHosts = (before: Deployment, after: Deployment): ReadonlyMap<string, string> =>
  new Map(pairHosts(before, after).map((pair) => [pair.before.id, pair.after.id]))

const knownBy = ({ kind, name, addresses }: HostGroup): string => {
  const own = name || addresses.join()
  return own && `${kind} ${own}`
}

function reasonOf({ name, addresses }: HostGroup): MatchReason {
  if (name !== '') return 'name'
  return addresses.length > 0 ? 'address' : 'id'
}

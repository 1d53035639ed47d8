import type { Deployment, HostGroup } from './deployment.ts'
import { listPossibleHosts } from './list-hosts.ts'

/**
 * Which host of one deployment is which of another: ids by ids, without those that are gone. An id
 * alone does not say so, since a host that is removed leaves its own to the next of its kind: a
 * host is found by its name within its kind, or by its addresses where it has none, and only then
 * by its id.
 */
export function matchHosts(before: Deployment, after: Deployment): ReadonlyMap<string, string> {
  const hosts = listPossibleHosts(before)
  const left = new Map(listPossibleHosts(after).map((host) => [host.id, host]))
  const ids = new Map<string, string>()
  const match = (host: HostGroup, found: HostGroup | undefined): void => {
    if (!found || ids.has(host.id) || !left.delete(found.id)) return
    ids.set(host.id, found.id)
  }
  for (const host of hosts) {
    const same = left.get(host.id)
    if (same && knownBy(host) === knownBy(same)) match(host, same)
  }
  const known = new Map([...left.values()].map((host) => [knownBy(host), host]))
  for (const host of hosts) if (knownBy(host) !== '') match(host, known.get(knownBy(host)))
  for (const host of hosts) match(host, left.get(host.id))
  return ids
}

const knownBy = ({ kind, name, addresses }: HostGroup): string => {
  const own = name || addresses.join()
  return own && `${kind} ${own}`
}

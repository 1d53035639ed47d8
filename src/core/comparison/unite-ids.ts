import type { Deployment } from '#core/deployment/deployment.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import { matchHosts } from '#core/deployment/match-hosts.ts'

/** What a host of the earlier deployment is called in the union of both. */
export type IdInUnion = (hostBefore: string) => string

/**
 * In the union a host has its id in the later deployment. One that is gone keeps its own, with a
 * sign behind it where another host has that id now; no id of a deployment has that sign.
 */
export function uniteIds(before: Deployment, after: Deployment): IdInUnion {
  const ids = matchHosts(before, after)
  const taken = new Set(listPossibleHosts(after).map(({ id }) => id))
  return (host) => ids.get(host) ?? (taken.has(host) ? `${host}~` : host)
}

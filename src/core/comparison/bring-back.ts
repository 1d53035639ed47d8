import { findUnmet, type Leaf } from '#core/configuration/condition.ts'
import type { HostKind } from '#core/configuration/network-terms.ts'
import type { Edit } from '#core/deployment/apply-edit.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment, HostGroup } from '#core/deployment/deployment.ts'
import { hostsOf, nextHostId } from '#core/deployment/edit-hosts.ts'
import { hostCatalogue } from '#core/deployment/host-catalogue.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import { matchHosts } from '#core/deployment/match-hosts.ts'
import type { ComparedHost, Comparison } from './comparison.ts'

type Sides = Pick<Comparison, 'before' | 'after'>

/**
 * Gives the later deployment a host again that only the earlier one has, with its zone where that is
 * gone, too. It keeps its id unless another host has that now; of the agents that it served, those
 * that are still there, and those that served it serve it again. Null for a host that is not gone, or that the options exclude.
 */
export function bringBack(host: ComparedHost, sides: Sides): Edit | null {
  const { id, status, before } = host
  const { before: earlier, after: later } = sides
  const had = listPossibleHosts(earlier).find((host) => host.id === before?.id)
  if (status !== 'removed' || !had || findExcluding(had.kind, later)) return null
  const ids = matchHosts(earlier, later)
  const taken = [earlier, later].flatMap(hostsOf).map((one) => one.id)
  const back = id === had.id ? id : nextHostId(had.kind, taken)
  const served = { ...had, id: back, serves: had.serves.flatMap((served) => ids.get(served) ?? []) }
  const zones = earlier.zones.filter(
    (zone) => zone.id === had.zone && !later.zones.some((other) => other.id === zone.id),
  )
  return {
    kind: 'several',
    edits: [
      { kind: 'import-hosts', zones, hosts: [served] },
      ...listServersAgain(host, sides).map(({ id: server, serves }) => ({
        kind: 'set-host' as const,
        id: server,
        change: { serves: [...serves, back] },
      })),
    ],
  }
}

/**
 * The servers of the later deployment that serve a host again once it is back, as they are now. One
 * that serves everybody does so anyhow, unless all that it served are gone: it was not asked to.
 */
export function listServersAgain(
  { before }: ComparedHost,
  { before: earlier, after: later }: Sides,
): readonly HostGroup[] {
  const ids = matchHosts(earlier, later)
  return hostsOf(earlier).flatMap((had) => {
    const server = hostsOf(later).find(({ id }) => id === ids.get(had.id))
    if (!server || !before || !had.serves.includes(before.id)) return []
    const servesAll = server.serves.length === 0 && had.serves.some((one) => ids.has(one))
    return servesAll ? [] : [server]
  })
}

/** The option that excludes a kind of host; null where none does. */
export const findExcluding = (kind: HostKind, deployment: Deployment): Leaf | null =>
  findUnmet(hostCatalogue[kind].presentWhen, configurationOf(deployment))[0] ?? null

import { findUnmet, type Leaf } from '#core/configuration/condition.ts'
import type { HostKind } from '#core/configuration/network-terms.ts'
import type { Edit } from '#core/deployment/apply-edit.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { hostCatalogue } from '#core/deployment/host-catalogue.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import { matchHosts } from '#core/deployment/match-hosts.ts'
import type { ComparedHost, Comparison } from './comparison.ts'

/**
 * Gives the later deployment a host again that only the earlier one has, with its zone where that is
 * gone, too. It keeps its id unless another host has that now; of the agents that it served, those
 * that are still there. Null for a host that is not gone, or that the options exclude.
 */
export function bringBack(
  { id, status, before }: ComparedHost,
  { before: earlier, after: later }: Pick<Comparison, 'before' | 'after'>,
): Edit | null {
  const had = listPossibleHosts(earlier).find((host) => host.id === before?.id)
  if (status !== 'removed' || !had || findExcluding(had.kind, later)) return null
  const ids = matchHosts(earlier, later)
  const host = { ...had, serves: had.serves.flatMap((served) => ids.get(served) ?? []) }
  const zones = earlier.zones.filter(
    (zone) => zone.id === had.zone && !later.zones.some((other) => other.id === zone.id),
  )
  if (id === had.id) return { kind: 'import-hosts', zones, hosts: [host] }
  const { kind, name, addresses, zone, serves } = host
  return {
    kind: 'several',
    edits: [
      { kind: 'import-hosts', zones, hosts: [] },
      { kind: 'add-hosts', beside: true, hosts: [{ kind, name, addresses, zone, serves }] },
    ],
  }
}

/** The option that excludes a kind of host; null where none does. */
export const findExcluding = (kind: HostKind, deployment: Deployment): Leaf | null =>
  findUnmet(hostCatalogue[kind].presentWhen, configurationOf(deployment))[0] ?? null

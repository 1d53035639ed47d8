import { listLikes } from '#core/topology/gather-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Comparison } from './comparison.ts'

/** The hosts that are gone and were like some that are there, by their ids in the union. */
export function listFormerMembers(
  { before, hosts }: Pick<Comparison, 'before' | 'hosts'>,
  members: readonly string[],
): readonly string[] {
  const known = new Map(hosts.map((host) => [host.before?.id, host]))
  return listLikes(topologyOf(before)).flatMap((group) => {
    const all = group.flatMap((id) => known.get(id) ?? [])
    const isOfThem = all.some(({ id }) => members.includes(id))
    return all.flatMap(({ id, status }) =>
      isOfThem && status === 'removed' && !members.includes(id) ? [id] : [],
    )
  })
}

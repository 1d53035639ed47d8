import type { Deployment } from '#core/deployment/deployment.ts'
import { listChangedFields } from '#core/deployment/list-changed-fields.ts'
import { zoneOf } from '#core/deployment/list-hosts.ts'
import { type MatchedHost, pairHosts } from '#core/deployment/match-hosts.ts'
import type { Host, Topology } from '#core/topology/topology.ts'
import type { ComparedHost } from './comparison.ts'
import type { IdInUnion } from './unite-ids.ts'

type Sides = {
  readonly before: { readonly deployment: Deployment; readonly topology: Topology }
  readonly after: { readonly deployment: Deployment; readonly topology: Topology }
}

/** The hosts that are part of one deployment or of both: those of the later, then those that are gone. */
export function compareHosts({ before, after }: Sides, idOf: IdInUnion): ComparedHost[] {
  const pairs = new Map(
    pairHosts(before.deployment, after.deployment).map((pair) => [pair.after.id, pair]),
  )
  const had = new Map(before.topology.hosts.map((host) => [host.id, host]))
  const stay = after.topology.hosts.map((host): ComparedHost => {
    const pair = pairs.get(host.id)
    const old = pair && had.get(pair.before.id)
    if (!pair || !old) return inOne(host.id, 'added', null, host)
    had.delete(old.id)
    const fields = changedFields(pair, before.deployment, after.deployment, idOf)
    return {
      id: host.id,
      status: fields.length > 0 ? 'changed' : 'unchanged',
      before: old,
      after: host,
      matchedBy: pair.by,
      fields,
    }
  })
  return [...stay, ...[...had.values()].map((host) => inOne(idOf(host.id), 'removed', host, null))]
}

const inOne = (
  id: string,
  status: 'added' | 'removed',
  before: Host | null,
  after: Host | null,
): ComparedHost => ({ id, status, before, after, matchedBy: null, fields: [] })

const changedFields = (
  pair: MatchedHost,
  before: Deployment,
  after: Deployment,
  idOf: IdInUnion,
): ComparedHost['fields'] =>
  listChangedFields(
    {
      ...pair.before,
      zone: zoneOf(pair.before, before),
      serves: pair.before.serves.map(idOf),
    },
    { ...pair.after, zone: zoneOf(pair.after, after) },
  )

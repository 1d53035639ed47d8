import type { Deployment } from '#core/deployment/deployment.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import { matchHosts } from '#core/deployment/match-hosts.ts'
import { flowId } from '#core/topology/ids.ts'
import type { Flow } from '#core/topology/topology.ts'

/** What a host of one deployment is called in the union of both. */
export type IdInUnion = (host: string) => string

/**
 * In the union a host has its id in the later deployment. One that is gone keeps its own, with a
 * sign behind it where another host has that id now; no id of a deployment has that sign.
 */
export function uniteIds(before: Deployment, after: Deployment): IdInUnion {
  const ids = matchHosts(before, after)
  const taken = new Set(listPossibleHosts(after).map(({ id }) => id))
  return (host) => ids.get(host) ?? (taken.has(host) ? `${host}~` : host)
}

/** The hosts of the later deployment are called there as they are. */
export const sameId: IdInUnion = (host) => host

/** A flow of one deployment under the ids of the union. */
export type FlowInUnion = {
  readonly id: string
  readonly ends: Pick<Flow, 'source' | 'destination'>
  readonly flow: Flow
}

export function toFlowInUnion(flow: Flow, idOf: IdInUnion): FlowInUnion {
  const ends = { source: idOf(flow.source), destination: idOf(flow.destination) }
  // Most are called as they are: their ids need not be made again.
  const isSame = ends.source === flow.source && ends.destination === flow.destination
  return { id: isSame ? flow.id : flowId(ends, flow), ends, flow }
}

import type { HostKind } from '#core/configuration/network-terms.ts'
import { parseHostId } from '#core/deployment/host-id.ts'
import { kindName } from '#core/deployment/host-name.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { ListedFlow } from './list-flows.ts'

const ends = ['source', 'destination'] as const

type End = (typeof ends)[number]

/** Who a flow or a connection joins, and what they are called. */
export type NamedEnds = Pick<
  ListedFlow,
  'source' | 'destination' | 'sourceName' | 'destinationName'
>

/** Which end of flows is named. */
export type Peer = End | 'both'

/** Who flows or connections that are told as one join: so many hosts of a role, or the one that there is. */
export function formatEnds(flows: Group<NamedEnds>, peer: Peer, messages: LaterMessages): string {
  const format = (end: End) => formatEnd(flows, end, messages)
  return peer === 'both'
    ? messages['details.ends'](format('source'), format('destination'))
    : format(peer)
}

function formatEnd(flows: Group<NamedEnds>, end: End, messages: LaterMessages): string {
  const count = countHosts(flows, end)
  const kind = kindAt(flows[0], end)
  return count > 1 && kind
    ? messages['walks.hosts'](kindName(kind, messages), count)
    : flows[0][`${end}Name`]
}

/** Flows that are told as one, each by what tells it from the others: the end where they differ, or both. */
export function listMembers(
  flows: Group<ListedFlow>,
  messages: LaterMessages,
): readonly { readonly flow: ListedFlow; readonly name: string }[] {
  const [end, other] = ends.filter((one) => countHosts(flows, one) > 1)
  const peer = end === undefined || other !== undefined ? 'both' : end
  return flows.map((flow) => ({ flow, name: formatEnds([flow], peer, messages) }))
}

const countHosts = (flows: readonly NamedEnds[], end: End): number =>
  groupBy(flows, (flow) => flow[end]).size

const kindAt = (flow: NamedEnds, end: End): HostKind | null => parseHostId(flow[end])?.kind ?? null

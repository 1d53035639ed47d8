import { listCards } from '#core/flows/list-cards.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { numberFlowsOf } from '#core/flows/number-flows.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Topology } from '#core/topology/topology.ts'

/** A row, and the ids of the flows that it stands for. */
export type GatheredRow = { readonly flow: ListedFlow; readonly ids: readonly string[] }

/**
 * A row for each port of each line of the picture: one for each flow of many hosts would take dozens
 * of pages.
 */
export function gatherRows(
  flows: readonly ListedFlow[],
  pictured: Topology,
  whole: Topology,
  messages: LaterMessages,
): GatheredRow[] {
  const numbers = numberFlowsOf(pictured, whole)
  const cards = listCards(pictured, messages)
  const alike = groupBy(flows, ({ id, rows, basis }) =>
    [numbers.get(id) ?? id, ...rows, basis].join(' '),
  )
  const hasMembers = new Set(pictured.hosts.flatMap(({ id, members }) => (members ? [id] : [])))
  const addressesOf = (host: string, addresses: string) =>
    hasMembers.has(cards.idOf(host)) ? '' : addresses
  return [...alike.values()].map((group) => {
    const [flow] = group
    return {
      flow: {
        ...flow,
        number: numbers.get(flow.id) ?? flow.number,
        sourceName: cards.nameOf(flow.source),
        sourceAddresses: addressesOf(flow.source, flow.sourceAddresses),
        destinationName: cards.nameOf(flow.destination),
        destinationAddresses: addressesOf(flow.destination, flow.destinationAddresses),
      },
      ids: group.map(({ id }) => id),
    }
  })
}

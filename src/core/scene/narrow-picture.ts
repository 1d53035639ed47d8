import type { ComparedStatus } from '#core/comparison/comparison.ts'
import type { Statuses } from '#core/comparison/unite-topologies.ts'
import { boxAround } from '#core/kit/geometry.ts'
import type {
  LaidOutConnection,
  LaidOutHost,
  LaidOutTopology,
} from '#core/layout/laid-out-topology.ts'
import type { View } from '#core/link/view.ts'

/** What of a comparison is looked at. */
export type ComparedView = Pick<View, 'side' | 'changes-only'>

/**
 * The part of a laid-out union that one side has, or that differs, in the places of the whole: so
 * that switching between them moves nothing. A host that stays is there as long as a line of it is.
 */
export function narrowPicture(
  picture: LaidOutTopology,
  { ofHost, ofFlow }: Statuses,
  view: ComparedView,
): LaidOutTopology {
  const isShown = (status: ComparedStatus = 'unchanged'): boolean =>
    isOnSide(status, view.side) && (view['changes-only'] === 'off' || status !== 'unchanged')
  const showsFlow = (id: string): boolean => isShown(ofFlow.get(id))
  const connections = picture.connections.flatMap((connection) =>
    narrowConnection(connection, showsFlow),
  )
  const ends = new Set(connections.flatMap(({ source, destination }) => [source, destination]))
  const statusOf = ({ id }: LaidOutHost) => ofHost.get(id) ?? 'unchanged'
  const hosts = picture.hosts.filter(
    (host) => isShown(statusOf(host)) || (ends.has(host.id) && isOnSide(statusOf(host), view.side)),
  )
  return {
    ...picture,
    zones: picture.zones.filter(({ id }) => hosts.some(({ zone }) => zone === id)),
    hosts,
    connections,
    flows: picture.flows.filter(({ id }) => showsFlow(id)),
  }
}

const isOnSide = (status: ComparedStatus, side: View['side']): boolean =>
  (side !== 'before' || status !== 'added') && (side !== 'after' || status !== 'removed')

/** Its label is around the chips that are left; the line runs on where there were others. */
function narrowConnection(
  connection: LaidOutConnection,
  showsFlow: (id: string) => boolean,
): LaidOutConnection[] {
  const chips = connection.chips
    .map((chip) => ({ ...chip, flows: chip.flows.filter(showsFlow) }))
    .filter(({ flows }) => flows.length > 0)
  if (chips.length === 0) return []
  return [
    {
      ...connection,
      chips,
      flows: connection.flows.filter(({ id }) => showsFlow(id)),
      label:
        chips.length === connection.chips.length
          ? connection.label
          : boxAround(chips.map(({ box }) => box)),
    },
  ]
}

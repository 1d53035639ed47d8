import type { ComparedStatus } from '#core/comparison/comparison.ts'
import type { Statuses } from '#core/comparison/unite-topologies.ts'
import { boxAround, boxOf, centre, overlaps, type Point, segmentsOf } from '#core/kit/geometry.ts'
import type {
  LaidOutChip,
  LaidOutConnection,
  LaidOutHost,
  LaidOutTopology,
} from '#core/layout/laid-out-topology.ts'
import type { View } from '#core/link/view.ts'

/** What of a comparison is looked at. */
export type ComparedView = Pick<View, 'side' | 'changes-only'>

/**
 * The part of a laid-out union that one side has, or that differs, in the places of the whole: so
 * that switching between them moves nothing. A host that stays is there as long as a line of it is, or
 * a part of it differs.
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
  const isNeeded = ({ id, parts }: LaidOutHost) => ends.has(id) || parts.some(({ fate }) => fate)
  const hosts = picture.hosts.filter(
    (host) => isShown(statusOf(host)) || (isNeeded(host) && isOnSide(statusOf(host), view.side)),
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

/** Its label is around the chips that are left; none of them moves. */
function narrowConnection(
  connection: LaidOutConnection,
  showsFlow: (id: string) => boolean,
): LaidOutConnection[] {
  const chips = connection.chips
    .map((chip) => ({ ...chip, flows: chip.flows.filter(showsFlow) }))
    .filter(({ flows }) => flows.length > 0)
  if (chips.length === 0) return []
  const flows = connection.flows.filter(({ id }) => showsFlow(id))
  if (chips.length === connection.chips.length) return [{ ...connection, chips, flows }]
  const label = boxAround(chips.map(({ box }) => box))
  return [{ ...connection, chips, flows, label, stems: listStems(chips, connection) }]
}

/** A chip that is no farther from its line, in px, is seen to stand on it. */
const beside = 3

/**
 * What joins each chip to its line where those between are left out: straight to the line, and on it
 * to the middle of the label of all.
 */
function listStems(
  chips: readonly LaidOutChip[],
  { label, points }: LaidOutConnection,
): readonly (readonly Point[])[] {
  const at = centre(label)
  const pieces = segmentsOf(points)
  const isLevel = pieces.some(({ from, to }) => from.y === to.y && Math.abs(from.y - at.y) < 1)
  return chips
    .filter(({ box }) => !pieces.some((piece) => overlaps(boxOf(piece), box, beside)))
    .map(({ box }) => {
      const { x, y } = centre(box)
      return [{ x, y }, isLevel ? { x, y: at.y } : { x: at.x, y }, at]
    })
}

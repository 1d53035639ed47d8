import type { ComparedStatus } from '#core/comparison/comparison.ts'
import type { Statuses } from '#core/comparison/unite-topologies.ts'
import { boxAround, boxOf, centre, overlaps, segmentsOf } from '#core/kit/geometry.ts'
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

/** Its label is around the chips that are left, on its line; that runs on where there were others. */
function narrowConnection(
  connection: LaidOutConnection,
  showsFlow: (id: string) => boolean,
): LaidOutConnection[] {
  const left = connection.chips
    .map((chip) => ({ ...chip, flows: chip.flows.filter(showsFlow) }))
    .filter(({ flows }) => flows.length > 0)
  if (left.length === 0) return []
  const chips = moveToLine(left, connection)
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

/**
 * Chips whose neighbours are gone, where they stand off the line: closed up, around the middle of
 * the label, so within it. Where one of them is on the line, all stay where they are.
 */
function moveToLine(chips: readonly LaidOutChip[], connection: LaidOutConnection): LaidOutChip[] {
  const pieces = segmentsOf(connection.points).map(boxOf)
  if (chips.some(({ box }) => pieces.some((piece) => overlaps(piece, box)))) return [...chips]
  const middle = centre(connection.label)
  const boxes = connection.chips.map(({ box }) => box)
  const columns = closeUp(
    boxes.map(({ x }) => x),
    chips.map(({ box }) => box.x),
  )
  const rows = closeUp(
    boxes.map(({ y }) => y),
    chips.map(({ box }) => box.y),
  )
  const closed = chips.map((chip) => ({
    ...chip,
    box: {
      ...chip.box,
      x: columns.get(chip.box.x) ?? chip.box.x,
      y: rows.get(chip.box.y) ?? chip.box.y,
    },
  }))
  const now = centre(boxAround(closed.map(({ box }) => box)))
  return closed.map((chip) => ({
    ...chip,
    box: { ...chip.box, x: chip.box.x + middle.x - now.x, y: chip.box.y + middle.y - now.y },
  }))
}

/** Where rows or columns of chips come to stand, by where they stood: the first places of all. */
function closeUp(all: readonly number[], left: readonly number[]): ReadonlyMap<number, number> {
  const places = listPlaces(all)
  return new Map(listPlaces(left).map((place, index) => [place, places[index] ?? place]))
}

const listPlaces = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].toSorted((a, b) => a - b)

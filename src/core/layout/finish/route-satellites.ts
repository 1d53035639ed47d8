import { type Box, bottom, centre, right, type Size } from '#core/kit/geometry.ts'
import { invariant } from '#core/kit/invariant.ts'
import type { Connection } from '#core/topology/topology.ts'
import type { Draft, DraftLine } from '../draft.ts'
import type { ColumnPlan } from '../plan/plan-columns.ts'
import type { SatelliteRoom } from '../size/measure-satellite.ts'
import { partSpacing, spacing } from '../spacing.ts'

/** The middle is a little higher where a tab on the lower card's border takes some of the way. */
const aboveTab = Math.floor(partSpacing.tabHeight / 4)

type LabelledConnection = { readonly connection: Connection; readonly size: Size }

/** Where the flows between a satellite and its partner run. */
type Shaft = {
  readonly room: SatelliteRoom
  readonly upper: Box
  readonly lower: Box
  /** The middle of the free height between the cards or their zones. */
  readonly middle: number
  /** A single line keeps right of the lower zone's title, where its label has room there. */
  readonly leastX: number
}

const find = <T extends { readonly id: string }>(items: readonly T[], id: string): T => {
  const item = items.find((candidate) => candidate.id === id)
  invariant(item, `${id} is placed`)
  return item
}

function findShaft(draft: Draft, room: SatelliteRoom): Shaft {
  const upper = find(draft.cards, room.satellite)
  const lower = find(draft.cards, room.partner)
  if (!room.isInOwnZone) {
    const middle = (bottom(upper.box) + lower.box.y) / 2 - aboveTab
    return { room, upper: upper.box, lower: lower.box, middle, leastX: upper.box.x }
  }
  const below = find(draft.zones, lower.zone)
  const middle = (bottom(find(draft.zones, upper.zone).box) + below.box.y) / 2
  const leastX = right(below.title) + 10
  return { room, upper: upper.box, lower: lower.box, middle, leastX }
}

function drawLine(
  { connection }: LabelledConnection,
  shaft: Shaft,
  x: number,
  label: Box,
): DraftLine {
  const { id, source, destination } = connection
  const down = [
    { x, y: bottom(shaft.upper) },
    { x, y: shaft.lower.y },
  ]
  const points = source === shaft.room.satellite ? down : down.reverse()
  return { id, source, destination, points, label }
}

/** The x of lines side by side around 0: their labels keep apart, and so do they at a tab. */
function spreadLines(connections: readonly LabelledConnection[], leastBetween: number): number[] {
  let x = 0
  const xs = connections.map(({ size }, index) => {
    const before = connections[index - 1]?.size
    if (before !== undefined)
      x += Math.max(leastBetween, (before.width + size.width) / 2 + spacing.labelBeside)
    return x
  })
  const first = (xs[0] ?? 0) - (connections[0]?.size.width ?? 0) / 2
  const last = (xs.at(-1) ?? 0) + (connections.at(-1)?.size.width ?? 0) / 2
  return xs.map((at) => at - (first + last) / 2)
}

/** Straight lines side by side, each through the middle of its label. */
function routeBeside(connections: readonly LabelledConnection[], shaft: Shaft): DraftLine[] {
  const end = right(shaft.upper)
  const xs = spreadLines(connections, shaft.room.isInOwnZone ? 0 : spacing.satelliteLines)
  return connections.map((labelled, index) => {
    const { size } = labelled
    // What stands out over its zone would stand among the lines beside it; a title can be cut.
    const most = Math.min(end - spacing.corner, end + spacing.zone.side - size.width / 2)
    const wanted = centre(shaft.upper).x + (xs[index] ?? 0)
    const x = connections.length === 1 ? Math.min(most, Math.max(wanted, shaft.leastX)) : wanted
    const box = { ...size, x: x - size.width / 2, y: shaft.middle - size.height / 2 }
    return drawLine(labelled, shaft, x, box)
  })
}

/** Draws the flows between satellites and their partners straight up and down. */
export function routeSatellites(
  draft: Draft,
  plan: ColumnPlan,
  rooms: Iterable<SatelliteRoom>,
  labels: ReadonlyMap<string, Size>,
): Draft {
  const lines = [...rooms].flatMap((room) => {
    const connections = plan.hanging
      .filter(
        (connection) =>
          connection.source === room.satellite || connection.destination === room.satellite,
      )
      .flatMap((connection) => {
        const size = labels.get(connection.id)
        return size === undefined ? [] : [{ connection, size }]
      })
      .sort(
        (a, b) =>
          Number(b.connection.source === room.satellite) -
          Number(a.connection.source === room.satellite),
      )
    const shaft = findShaft(draft, room)
    return routeBeside(connections, shaft)
  })
  return { ...draft, lines: [...draft.lines, ...lines] }
}

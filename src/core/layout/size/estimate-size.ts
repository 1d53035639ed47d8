import type { Size } from '#core/kit/geometry.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { ColumnPlan } from '../plan/plan-columns.ts'
import { type LayerPlan, type Stop, splitAtFences } from '../plan/plan-layers.ts'
import { spacing } from '../spacing.ts'
import type { Room } from './measure-rooms.ts'
import { type SizedHost, sizedHost } from './size-hosts.ts'

type Sizes = {
  readonly columns: ColumnPlan
  readonly layers: LayerPlan
  readonly hosts: ReadonlyMap<string, SizedHost>
  readonly labels: ReadonlyMap<string, Size>
  readonly rooms: ReadonlyMap<string, Room>
}

/**
 * About how large a planned picture becomes, in px, without the engine, which would take seconds for
 * each of several plans: columns with a usual gap between each two, as high as what stands in them.
 */
export function estimateSize(plan: Sizes): Size {
  const { columnOf, wideStacks } = plan.columns
  const columns = groupBy([...plan.hosts.values()], ({ host }) => columnOf.get(host.id) ?? 0)
  const widths = [...columns.values()].map((hosts) =>
    Math.max(...hosts.map(({ size }) => size.width)),
  )
  const bands = plan.layers.layers.map((stops) => measureBands(stops, plan))
  const heights = wideStacks.map(({ from, to }) => sumOfHighest(bands.slice(2 * from, 2 * to + 1)))
  return {
    width: sum(widths) + widths.length * spacing.gap.usual.betweenZones,
    height: Math.max(...bands.map(sum), ...heights),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const measureBands = (stops: readonly Stop[], sizes: Sizes): number[] =>
  splitAtFences(stops).map((band) =>
    sum(band.map((stop) => measureStop(stop, sizes) + spacing.card)),
  )

function measureStop(stop: Stop, { hosts, labels, rooms }: Sizes): number {
  switch (stop.kind) {
    case 'host': {
      const room = rooms.get(stop.id)
      return sizedHost(hosts, stop.id).size.height + (room?.top ?? 0) + (room?.bottom ?? 0)
    }
    case 'label':
      return labels.get(stop.route.connection.id)?.height ?? 0
    case 'way':
    case 'pass':
    case 'fence':
      return 1
  }
}

/** Layers whose fences are level: each band is as high as in the layer where it is highest. */
const sumOfHighest = (layers: readonly (readonly number[])[]): number =>
  sum((layers[0] ?? []).map((_, band) => Math.max(...layers.map((bands) => bands[band] ?? 0))))

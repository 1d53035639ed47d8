import type { Topology } from '#core/topology/topology.ts'
import { type Arrangement, arrangements } from './arrangements.ts'
import { balanceColumns } from './balance-columns.ts'
import { countPlannedCrossings } from './count-planned-crossings.ts'
import { foldLikes } from './fold-likes.ts'
import { type ColumnPlan, planColumns, type Standing } from './plan-columns.ts'
import { type LayerPlan, planLayers, reorderLayers, unfoldLayers } from './plan-layers.ts'
import { type ColumnOrder, siftColumns } from './sift-columns.ts'

type OrderPlan = { readonly columns: ColumnPlan; readonly layers: LayerPlan }

type CountedPlan = OrderPlan & {
  readonly arrangement: Arrangement
  readonly crossings: number
  /** Columns in an order that no arrangement prescribes. */
  readonly isReordered: boolean
}

/**
 * An order that no role prescribes must save this many crossings, since a host that is added or
 * removed may bring it about. Pictures of one host a role in the usual zones do not cross so often:
 * their hosts keep the places that all know.
 */
const leastSaving = 4

/** With more connections nobody can follow a line, and each order would cost their square in time. */
export const mostFollowed = 120

const prefer = (usual: CountedPlan, other: CountedPlan, saving: number) =>
  usual.crossings - other.crossings >= saving ? other : usual

const untangle: ColumnOrder = (columns, links, bounds) =>
  siftColumns(balanceColumns(columns, links, bounds), links, bounds)

/**
 * The plan that crosses least, or nearly: the further an order is from the usual one, the more it
 * must save. It is chosen with one host of each kind in each zone and holds for all of them, so that
 * a host that is added, removed or served by another leaves the order of the others as it is.
 */
export function planOrder(topology: Topology, standing: Standing): OrderPlan {
  const { topology: folded, standInOf } = foldLikes(topology)
  const plans = arrangements.map((arrangement): CountedPlan => {
    const columns = planColumns(folded, standing, arrangement)
    const layers = planLayers(columns)
    const crossings = countPlannedCrossings(layers)
    return { columns, layers, crossings, arrangement, isReordered: false }
  })
  const usual = plans.reduce((best, plan) => prefer(best, plan, 1))
  const taken = preferReordered(usual, folded)
  const columns = planColumns(topology, standing, taken.arrangement)
  return taken.isReordered
    ? unfoldLayers(columns, taken.layers, standInOf)
    : { columns, layers: planLayers(columns) }
}

function preferReordered(usual: CountedPlan, { connections }: Topology): CountedPlan {
  if (usual.crossings < leastSaving || connections.length > mostFollowed) return usual
  const reorder = (order: ColumnOrder): CountedPlan => {
    const plan = reorderLayers(usual.columns, order)
    const crossings = countPlannedCrossings(plan.layers)
    return { ...usual, ...plan, crossings, isReordered: true }
  }
  return [siftColumns, untangle].reduce(
    (best, order) => prefer(best, reorder(order), leastSaving),
    usual,
  )
}

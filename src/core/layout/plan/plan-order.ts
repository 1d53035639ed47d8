import type { Size } from '#core/kit/geometry.ts'
import type { Topology } from '#core/topology/topology.ts'
import { arrangements } from './arrangements.ts'
import { balanceColumns } from './balance-columns.ts'
import { countPlannedCrossings } from './count-planned-crossings.ts'
import { type ColumnPlan, planColumns } from './plan-columns.ts'
import { type LayerPlan, planLayers, reorderLayers } from './plan-layers.ts'
import { type ColumnOrder, siftColumns } from './sift-columns.ts'

type OrderPlan = { readonly columns: ColumnPlan; readonly layers: LayerPlan }

type CountedPlan = OrderPlan & { readonly crossings: number }

/**
 * An order that no role prescribes must save this many crossings, since a host that is added or
 * removed may bring it about. Pictures of one host a role in the usual zones do not cross so often:
 * their hosts keep the places that all know.
 */
const leastSaving = 4

/** With more connections nobody can follow a line, and each order would cost their square in time. */
export const mostFollowed = 120

const count = (plan: OrderPlan): CountedPlan => ({
  ...plan,
  crossings: countPlannedCrossings(plan.layers),
})

const prefer = (usual: CountedPlan, other: CountedPlan, saving: number) =>
  usual.crossings - other.crossings >= saving ? other : usual

const untangle: ColumnOrder = (columns, links, bounds) =>
  siftColumns(balanceColumns(columns, links, bounds), links, bounds)

/**
 * The plan that crosses least, or nearly: the further an order is from the usual one, the more it
 * must save.
 */
export function planOrder(topology: Topology, labels: ReadonlyMap<string, Size>): OrderPlan {
  const plans = arrangements.map((arrangement) => {
    const columns = planColumns(topology, labels, arrangement)
    return count({ columns, layers: planLayers(columns) })
  })
  const usual = plans.reduce((best, plan) => prefer(best, plan, 1))
  const reorder = (order: ColumnOrder) => count(reorderLayers(usual.columns, order))
  if (usual.crossings < leastSaving || topology.connections.length > mostFollowed) return usual
  return [siftColumns, untangle].reduce(
    (best, order) => prefer(best, reorder(order), leastSaving),
    usual,
  )
}

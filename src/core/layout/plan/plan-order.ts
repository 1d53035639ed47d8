import type { Size } from '#core/kit/geometry.ts'
import { invariant } from '#core/kit/invariant.ts'
import type { Topology } from '#core/topology/topology.ts'
import { arrangements } from './arrangements.ts'
import { countPlannedCrossings } from './count-planned-crossings.ts'
import { type ColumnPlan, planColumns } from './plan-columns.ts'
import { type LayerPlan, planLayers } from './plan-layers.ts'

type OrderPlan = { readonly columns: ColumnPlan; readonly layers: LayerPlan }

/** The plan that crosses least; of several the one that is nearest to the usual order. */
export function planOrder(topology: Topology, labels: ReadonlyMap<string, Size>): OrderPlan {
  const plans = arrangements.map((arrangement) => {
    const columns = planColumns(topology, labels, arrangement)
    const layers = planLayers(columns)
    return { columns, layers, crossings: countPlannedCrossings(layers) }
  })
  const [usual, ...others] = plans
  invariant(usual, 'there is a usual arrangement')
  return others.reduce((best, plan) => (plan.crossings < best.crossings ? plan : best), usual)
}

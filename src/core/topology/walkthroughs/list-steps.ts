import type { Leaf } from '#core/configuration/condition.ts'
import type { EvaluatedRow } from '#core/matrix/evaluate-matrix.ts'
import type { Flow, Topology } from '../topology.ts'
import { type WalkthroughId, type WalkthroughStep, walkthroughs } from './walkthroughs.ts'

/** A step with its flows in this deployment; without any, what keeps them away. */
export type ListedStep = Pick<WalkthroughStep, 'sentence'> & {
  readonly flows: readonly Flow[]
  readonly unmet: readonly Leaf[]
}

/** The steps of a walk-through in order. A missing one carries the reasons of its nearest row. */
export const listSteps = (
  id: WalkthroughId,
  topology: Topology,
  evaluation: readonly EvaluatedRow[],
): ListedStep[] =>
  walkthroughs[id].map(({ sentence, rows }) => {
    const flows = topology.flows.filter((flow) => flow.rows.some((row) => includes(rows, row)))
    const reasons = evaluation.flatMap((row) =>
      !row.active && includes(rows, row.row.id) ? [row.unmet] : [],
    )
    const [nearest = []] = reasons.toSorted((a, b) => a.length - b.length)
    return { sentence, flows, unmet: flows.length > 0 ? [] : nearest }
  })

const includes = (rows: readonly string[], row: string): boolean => rows.includes(row)

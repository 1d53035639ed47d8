import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { isSameList } from '#core/kit/is-same-list.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import type { Flow } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type ListedStep, listSteps } from '#core/topology/walkthroughs/list-steps.ts'
import { type WalkthroughId, walkthroughs } from '#core/topology/walkthroughs/walkthroughs.ts'
import type { ComparedStatus, Comparison } from './comparison.ts'
import { findStatus } from './find-status.ts'

/** What became of a step of a walk-through. */
export type StepChange = {
  /** Added where it did not happen before, removed where it happens no more. */
  readonly status: ComparedStatus
  /** Of each flow that was or is part of the step, by its id in the union. */
  readonly ofFlow: ReadonlyMap<string, ComparedStatus>
}

/** The steps of a walk-through in order, as `listSteps` lists them of one deployment. */
export function compareSteps(id: WalkthroughId, comparison: Comparison): StepChange[] {
  const [had, has] = [comparison.before, comparison.after].map((deployment) =>
    listFlowsOfSteps(id, deployment),
  )
  return walkthroughs[id].map(({ rows }, index): StepChange => {
    const [old, now] = [new Set(had?.[index]), new Set(has?.[index])]
    const listOwn = (flow: Flow) => flow.rows.filter((row) => rows.some((own) => own === row))
    const saysSame = (one: Flow, other: Flow): boolean =>
      one.protocol === other.protocol &&
      one.basis === other.basis &&
      isSameList(listOwn(one), listOwn(other))
    const ofFlow = new Map(
      comparison.flows.flatMap(({ id: flow, before, after }) => {
        const [was, is] = [before && old.has(before), after && now.has(after)]
        if (!was && !is) return []
        return [[flow, findStatus(was ? before : null, is ? after : null, saysSame)] as const]
      }),
    )
    return { status: findStepStatus(old, now, [...ofFlow.values()]), ofFlow }
  })
}

const listFlowsOfSteps = (id: WalkthroughId, deployment: Deployment): ListedStep['flows'][] =>
  listSteps(id, topologyOf(deployment), evaluationOf(configurationOf(deployment))).map(
    ({ flows }) => flows,
  )

function findStepStatus(
  before: ReadonlySet<Flow>,
  after: ReadonlySet<Flow>,
  statuses: readonly ComparedStatus[],
): ComparedStatus {
  if (before.size === 0 && after.size > 0) return 'added'
  if (before.size > 0 && after.size === 0) return 'removed'
  return statuses.every((status) => status === 'unchanged') ? 'unchanged' : 'changed'
}

import { compareBy } from '#core/kit/compare.ts'
import type { Flow } from '#core/topology/topology.ts'
import type { CheckResult, Verification } from './check-result.ts'

/** What is known of a flow, and whether that was found for this very deployment. */
export type FlowState = {
  readonly result: CheckResult
  readonly time: string
  readonly isOfOther: boolean
}

export type VerificationState = {
  /** By the flow's id; a flow that nobody tried has none. */
  readonly states: ReadonlyMap<string, FlowState>
  readonly counts: Readonly<Record<CheckResult, number>>
  /** Flows of the deployment that no result is about. */
  readonly unknown: number
  /** Results about flows that the deployment does not have. */
  readonly strays: number
}

/** Several runs as one, the newest of each flow. */
export function mergeVerifications(
  runs: readonly Verification[],
  flows: readonly Flow[],
  fingerprint: string,
): VerificationState {
  const ids = new Set(flows.map(({ id }) => id))
  const states = new Map<string, FlowState>(
    runs
      .toSorted(compareBy(({ time }) => time))
      .flatMap((run) =>
        [...run.results].map(([flow, result]): [string, FlowState] => [
          flow,
          { result, time: run.time, isOfOther: run.fingerprint !== fingerprint },
        ]),
      ),
  )
  const strays = [...states.keys()].filter((flow) => !ids.has(flow))
  for (const flow of strays) states.delete(flow)
  return {
    states,
    counts: countResults([...states.values()]),
    unknown: flows.length - states.size,
    strays: strays.length,
  }
}

function countResults(states: readonly FlowState[]): VerificationState['counts'] {
  const counts = { open: 0, reachable: 0, 'not-tested': 0, blocked: 0 }
  for (const { result } of states) counts[result] += 1
  return counts
}

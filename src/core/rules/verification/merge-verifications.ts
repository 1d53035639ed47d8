import { compareBy } from '#core/kit/compare.ts'
import type { Flow } from '#core/topology/topology.ts'
import type { CheckResult, FlowResult, Verification } from './check-result.ts'

/** What was found of a flow last. */
export type FlowState = {
  readonly result: CheckResult
  /** When, as ISO 8601 in UTC. */
  readonly time: string
  /** Of the deployment that it was found for; '' for the one that is looked at. */
  readonly otherFingerprint: string
}

/** Several runs as one, the newest of each flow. */
export type VerificationState = {
  /** By the id of every flow of the deployment; undefined for one that nobody tried. */
  readonly states: ReadonlyMap<string, FlowState | undefined>
  /** How many results are about flows that the deployment does not have. */
  readonly strays: number
}

export function mergeVerifications(
  runs: readonly Verification[],
  flows: readonly Flow[],
  fingerprint: string,
): VerificationState {
  const newest = new Map<string, FlowState>()
  for (const run of runs.toSorted(compareBy(({ time }) => time))) {
    const { time } = run
    const otherFingerprint = run.fingerprint === fingerprint ? '' : run.fingerprint
    for (const [flow, result] of run.results) newest.set(flow, { result, time, otherFingerprint })
  }
  const states = new Map(flows.map(({ id }) => [id, newest.get(id)]))
  for (const id of states.keys()) newest.delete(id)
  return { states, strays: newest.size }
}

/** What is known of a flow. */
export const resultOf = (flow: string, { states }: VerificationState): FlowResult =>
  states.get(flow)?.result ?? 'unknown'

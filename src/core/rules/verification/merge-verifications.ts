import { compareBy } from '#core/kit/compare.ts'
import type { Flow } from '#core/topology/topology.ts'
import {
  type CheckResult,
  type FlowResult,
  flowResults,
  type Verification,
} from './check-result.ts'

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
  /** By the flow's id; a flow that nobody tried has none. */
  readonly states: ReadonlyMap<string, FlowState>
  /** How many flows of the deployment have each result. */
  readonly counts: Readonly<Record<FlowResult, number>>
  /** How many of these were found for another deployment. */
  readonly ofOthers: number
  /** Results about flows that the deployment does not have. */
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
  const states = new Map<string, FlowState>()
  for (const { id } of flows) {
    const state = newest.get(id)
    if (state) states.set(id, state)
  }
  const found = [...states.values()]
  return {
    states,
    counts: countResults(found, flows.length),
    ofOthers: found.filter(({ otherFingerprint }) => otherFingerprint !== '').length,
    strays: newest.size - states.size,
  }
}

function countResults(found: readonly FlowState[], all: number): VerificationState['counts'] {
  const counts = { blocked: 0, reachable: 0, open: 0, 'not-tested': 0, unknown: all - found.length }
  for (const { result } of found) counts[result] += 1
  return counts
}

/** The results that some flow has, from the worst. */
export const listPresentResults = ({ counts }: VerificationState): FlowResult[] =>
  flowResults.filter((result) => counts[result] > 0)

/** The results that some of these flows have, from the worst, and how many have each. */
export function countEach(
  flows: readonly string[],
  verification: VerificationState,
): (readonly [FlowResult, number])[] {
  const found = flows.map((flow) => resultOf(flow, verification))
  return flowResults
    .map((result) => [result, found.filter((one) => one === result).length] as const)
    .filter(([, count]) => count > 0)
}

/** What is known of a flow. */
export const resultOf = (flow: string, { states }: VerificationState): FlowResult =>
  states.get(flow)?.result ?? 'unknown'

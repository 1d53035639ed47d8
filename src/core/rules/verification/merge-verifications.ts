import { readAddresses } from '#core/deployment/addresses/compare-addresses.ts'
import { compareBy } from '#core/kit/compare.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { CheckResult, Finding, FlowResult, Verification } from './check-result.ts'
import { listTargets } from './list-targets.ts'

/** What was found of a flow. */
export type FlowState = {
  readonly result: CheckResult
  /** When, as ISO 8601 in UTC. */
  readonly time: string
  /** Of the deployment that it was found for; '' for the one that is looked at. */
  readonly otherFingerprint: string
}

/** Several runs as one. */
export type VerificationState = {
  /** By the id of every flow of the deployment; undefined for one that nobody tried. */
  readonly states: ReadonlyMap<string, FlowState | undefined>
  /** How many flows have results that are about what the deployment does not have. */
  readonly strays: number
}

/**
 * Of each flow what its own host found: for this deployment before any other, then the newest.
 * What was found for another one counts only at addresses that the destination still has.
 */
export function mergeVerifications(
  runs: readonly Verification[],
  { hosts, flows }: Pick<Topology, 'hosts' | 'flows'>,
  fingerprint: string,
): VerificationState {
  const isOwn = (run: Verification) => run.fingerprint === fingerprint
  const targets = new Map(
    hosts.map(({ id, addresses }) => [id, listTargets(readAddresses(addresses))]),
  )
  const byId = new Map(flows.map((flow) => [flow.id, flow]))
  const counts = (run: Verification, { flow: id, address }: Finding): boolean => {
    const flow = byId.get(id)
    if (flow?.source !== run.host) return false
    return isOwn(run) || targets.get(flow.destination)?.includes(address) === true
  }
  const states = new Map<string, FlowState | undefined>(flows.map(({ id }) => [id, undefined]))
  const strays = new Set<string>()
  for (const run of runs.toSorted(compareBy((one) => `${isOwn(one) ? 1 : 0}${one.time}`))) {
    const { time } = run
    const otherFingerprint = isOwn(run) ? '' : run.fingerprint
    for (const finding of run.results) {
      const { flow, result } = finding
      // The worst of a run comes last.
      if (counts(run, finding)) states.set(flow, { result, time, otherFingerprint })
      else strays.add(flow)
    }
  }
  return { states, strays: strays.size }
}

/** What is known of a flow. */
export const resultOf = (flow: string, { states }: VerificationState): FlowResult =>
  states.get(flow)?.result ?? 'unknown'

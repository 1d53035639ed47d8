import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { findFindings } from '#core/topology/findings/find-findings.ts'
import {
  type Finding,
  type FindingSeverity,
  findingElements,
  findingSeverities,
  severities,
} from '#core/topology/findings/finding.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { rememberLast } from './remember-last.ts'

/** The doubtful choices of a deployment. */
export const selectFindings = rememberLast((deployment: Deployment): readonly Finding[] =>
  findFindings(topologyOf(deployment), configurationOf(deployment)),
)

/** By the ids of the picture's elements: the gravest finding that concerns each. */
export const selectGravest = rememberLast(
  (deployment: Deployment): ReadonlyMap<string, FindingSeverity> => {
    const findings = selectFindings(deployment)
    const from = (severity: FindingSeverity): (readonly [string, FindingSeverity])[] =>
      findings
        .filter(({ kind }) => findingSeverities[kind] === severity)
        .flatMap((finding) => findingElements(finding).map((id) => [id, severity] as const))
    // The last one counts in a map.
    return new Map(severities.toReversed().flatMap(from))
  },
)

/** Which findings a deployment has that the baseline has not, by their ids, and the other way. */
export const selectFindingChanges = rememberLast(
  (baseline: Deployment | null, deployment: Deployment) => {
    const had = baseline ? findFindings(topologyOf(baseline), configurationOf(baseline)) : []
    const has = selectFindings(deployment)
    const [earlier, now] = [had, has].map((all) => new Set(all.map(({ id }) => id)))
    return {
      added: new Set(baseline ? has.flatMap(({ id }) => (earlier?.has(id) ? [] : [id])) : []),
      gone: had.filter(({ id }) => !now?.has(id)),
    }
  },
)

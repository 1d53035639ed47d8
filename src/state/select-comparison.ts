import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import type {
  ComparedFlow,
  ComparedHost,
  ComparedStatus,
  Comparison,
  SettingChange,
} from '#core/comparison/comparison.ts'
import { listStatuses, type Statuses, uniteTopologies } from '#core/comparison/unite-topologies.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import type { SettingPath } from '#core/deployment/setting-path.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { AppState } from './app-state.ts'
import { rememberLast } from './remember-last.ts'

/** The one comparison of the page, and its things by their ids in the union of both deployments. */
export type Compared = {
  readonly comparison: Comparison
  /** All that either deployment has. */
  readonly union: Topology
  readonly statuses: Statuses
  readonly hosts: ReadonlyMap<string, ComparedHost>
  readonly flows: ReadonlyMap<string, ComparedFlow>
  readonly settings: ReadonlyMap<SettingPath, SettingChange>
}

/** What is seen of the comparison everywhere; null while there is no baseline. */
export const selectComparison = ({
  deployment,
  baseline,
}: Pick<AppState, 'deployment' | 'baseline'>): Compared | null =>
  baseline && compare(baseline.deployment, deployment)

/** Any two deployments; the last two are remembered. */
export const compare = rememberLast((before: Deployment, after: Deployment): Compared => {
  const comparison = compareDeployments(before, after)
  return {
    comparison,
    union: uniteTopologies(comparison),
    statuses: listStatuses(comparison),
    hosts: byKey(comparison.hosts, ({ id }) => id),
    flows: byKey(comparison.flows, ({ id }) => id),
    settings: byKey(comparison.settings, ({ path }) => path),
  }
})

const byKey = <Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, Thing> => new Map(things.map((thing) => [keyOf(thing), thing]))

/** Several things of one status are what all of them are; of different ones, they changed. */
export function joinStatuses(statuses: readonly ComparedStatus[]): ComparedStatus {
  const [first = 'unchanged', ...others] = statuses
  return others.every((status) => status === first) ? first : 'changed'
}

/** How many things have each status. */
export type StatusCounts = Readonly<Record<ComparedStatus, number>>

export function countStatuses(
  things: readonly { readonly status: ComparedStatus }[],
): StatusCounts {
  const countOf = (wanted: ComparedStatus) =>
    things.filter(({ status }) => status === wanted).length
  return {
    added: countOf('added'),
    removed: countOf('removed'),
    changed: countOf('changed'),
    unchanged: countOf('unchanged'),
  }
}

import type { Deployment } from '#core/deployment/deployment.ts'
import { setHost } from '#core/deployment/edit-hosts.ts'
import { pairHosts } from '#core/deployment/match-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Cause, HostsCause } from './cause.ts'
import { compareFlows } from './compare-flows.ts'
import type { ComparedFlow, Comparison } from './comparison.ts'
import { listSetOptions, setOption } from './set-options.ts'
import { uniteIds } from './unite-ids.ts'

/** What became of which flow, by its id in the union. */
export type Effects = ReadonlyMap<string, ComparedFlow>

/**
 * What a cause does alone: to the earlier deployment, where nothing else is changed yet, and as the
 * last step to the later one, where all else is changed.
 */
export type Deed = {
  readonly cause: Cause
  readonly first: Effects
  readonly last: Effects
}

/** What each option does that somebody set, and hosts that serve others now. */
export function findDeeds(
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  servers: readonly HostsCause[],
): Deed[] {
  const deed = (cause: Cause, done: Deployment, undone: Deployment): Deed => ({
    cause,
    first: listEffects(before, done, after),
    last: listEffects(undone, after, after),
  })
  return [
    ...listSetOptions({ before, after }).map((key) =>
      deed({ kind: 'option', key }, setOption(before, key, after), setOption(after, key, before)),
    ),
    ...servers.map((cause) => {
      const { done, undone } = setServes(cause, before, after)
      return deed(cause, done, undone)
    }),
  ]
}

/** Both deployments with these servers serving those that they serve in the other one. */
function setServes(
  { hosts }: HostsCause,
  before: Deployment,
  after: Deployment,
): { readonly done: Deployment; readonly undone: Deployment } {
  const all = pairHosts(before, after)
  const [earlier, later] = [
    new Map(all.map((pair) => [pair.after.id, pair.before.id])),
    new Map(all.map((pair) => [pair.before.id, pair.after.id])),
  ]
  const ids = new Set(hosts.map(({ id }) => id))
  const pairs = all.filter((pair) => ids.has(pair.after.id))
  const rename = (serves: readonly string[], idOf: ReadonlyMap<string, string>) =>
    serves.flatMap((id) => idOf.get(id) ?? [])
  return {
    done: pairs.reduce(
      (deployment, pair) =>
        setHost(deployment, pair.before.id, { serves: rename(pair.after.serves, earlier) }),
      before,
    ),
    undone: pairs.reduce(
      (deployment, pair) =>
        setHost(deployment, pair.after.id, { serves: rename(pair.before.serves, later) }),
      after,
    ),
  }
}

/** What becomes of which flow from one deployment to another, by the ids of the union with `last`. */
function listEffects(from: Deployment, to: Deployment, last: Deployment): Effects {
  const flows = compareFlows(
    topologyOf(from),
    topologyOf(to),
    uniteIds(from, last),
    uniteIds(to, last),
  )
  return new Map(
    flows.filter(({ status }) => status !== 'unchanged').map((flow) => [flow.id, flow]),
  )
}

import {
  type Configuration,
  type OptionKey,
  optionKeys,
} from '#core/configuration/configuration.ts'
import type { HostKind } from '#core/configuration/network-terms.ts'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { gatherAlike } from '#core/kit/gather-alike.ts'
import type { Group } from '#core/kit/group-by.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { compareFlows } from './compare-flows.ts'
import type { ComparedFlow, ComparedHost, Comparison } from './comparison.ts'
import { uniteIds } from './unite-ids.ts'

/** What made flows come, go or change: a setting, hosts, or several of these at once. */
export type Cause =
  | { readonly kind: 'option'; readonly key: OptionKey }
  /** Of one kind, that came, went or changed; many are told as one. */
  | { readonly kind: 'hosts'; readonly hosts: Group<ComparedHost> }
  | { readonly kind: 'together' }

/** A cause with the flows that it changed; none where it changed none. */
export type Explanation = { readonly cause: Cause; readonly flows: readonly ComparedFlow[] }

/**
 * Why flows differ. A host that somebody added or removed explains its own flows. An option explains
 * what it does to the earlier deployment alone, or else what is undone where it alone is put back in
 * the later one; then hosts that changed explain theirs. Each flow that differs is explained once;
 * what no single one does, they do together. Every option that differs is there, also where it
 * changed no flow, but for those that another one brought along.
 */
export function explainChanges(comparison: Comparison): Explanation[] {
  const { before, after, hosts } = comparison
  const left = new Map(
    comparison.flows.filter(({ status }) => status !== 'unchanged').map((flow) => [flow.id, flow]),
  )
  const take = (isExplained: (flow: ComparedFlow) => boolean): ComparedFlow[] => {
    const flows = [...left.values()].filter(isExplained)
    for (const { id } of flows) left.delete(id)
    return flows
  }
  const takeHosts = (some: readonly ComparedHost[]): Explanation[] =>
    gatherAlike(some, ({ status, ...host }) => `${status} ${kindOf(host)}`)
      .map((group): Explanation => {
        const ids = new Set(group.map(({ id }) => id))
        const flows = take(({ source, destination }) => ids.has(source) || ids.has(destination))
        return { cause: { kind: 'hosts', hosts: group }, flows }
      })
      .filter(({ flows }) => flows.length > 0)
  const ofOwnHosts = takeHosts(hosts.filter((host) => isOwnDoing(host, hosts)))
  const options = listOptions(before, after)
  const alone = options.map((key) => {
    const effects = listEffects(before, setOption(before, key, after), after)
    return take((flow) => effects.has(signOf(flow)))
  })
  const putBack = options.map((key) => {
    const effects = listEffects(setOption(after, key, before), after, after)
    return take((flow) => effects.has(signOf(flow)))
  })
  const ofOptions = options.map((key, index): Explanation => {
    const flows = [...(alone[index] ?? []), ...(putBack[index] ?? [])]
    return { cause: { kind: 'option', key }, flows }
  })
  const ofHosts = takeHosts(hosts.filter(({ status }) => status !== 'unchanged'))
  const rest = [...left.values()]
  return [
    ...ofOptions,
    ...ofOwnHosts,
    ...ofHosts,
    ...(rest.length === 0 ? [] : [{ cause: { kind: 'together' }, flows: rest } as const]),
  ]
}

const kindOf = ({ before, after }: Pick<ComparedHost, 'before' | 'after'>): HostKind | undefined =>
  (after ?? before)?.kind

/** A host that came or went among others of its kind: the options brought none, or took none. */
function isOwnDoing(host: ComparedHost, hosts: readonly ComparedHost[]): boolean {
  if (host.status !== 'added' && host.status !== 'removed') return false
  const ofKind = hosts.filter((other) => kindOf(other) === kindOf(host))
  return ofKind.some(({ before }) => before) && ofKind.some(({ after }) => after)
}

function listOptions(before: Deployment, after: Deployment): OptionKey[] {
  const [had, has] = [configurationOf(before), configurationOf(after)]
  const differing = optionKeys.filter((key) => had[key] !== has[key])
  return differing.filter((key) =>
    differing.every(
      (other) =>
        other === key || configurationOf(setOption(before, other, after))[key] !== has[key],
    ),
  )
}

/** A deployment with one option as another one has it. */
function setOption(deployment: Deployment, key: OptionKey, other: Deployment): Deployment {
  const change: Partial<Configuration> = { [key]: configurationOf(other)[key] }
  return applyEdit(deployment, { kind: 'set-options', change })
}

/** What becomes of which flow from one deployment to another, by the ids of the union with `last`. */
function listEffects(from: Deployment, to: Deployment, last: Deployment): ReadonlySet<string> {
  const flows = compareFlows(
    topologyOf(from),
    topologyOf(to),
    uniteIds(from, last),
    uniteIds(to, last),
  )
  return new Set(flows.filter(({ status }) => status !== 'unchanged').map(signOf))
}

/** The same thing that became of the same flow. */
const signOf = ({ id, status, after }: ComparedFlow): string =>
  [status, id, ...(status === 'changed' ? (after?.rows ?? []) : [])].join(' ')

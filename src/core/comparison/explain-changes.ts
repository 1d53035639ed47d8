import {
  type Configuration,
  type OptionKey,
  optionKeys,
} from '#core/configuration/configuration.ts'
import { type HostKind, hostKinds } from '#core/configuration/network-terms.ts'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { compareBy, compareInTurn } from '#core/kit/compare.ts'
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

/**
 * A cause with the flows that it changed; none where it changed none, or where another cause that
 * did the same tells of them.
 */
export type Explanation = {
  readonly cause: Cause
  readonly flows: readonly ComparedFlow[]
  /** By the id of a flow, the other options that did the same to it, or without which it were not so. */
  readonly others: ReadonlyMap<string, readonly OptionKey[]>
  /** Whether an option changes some flow by itself, if only one that other changes decide here. */
  readonly isEffective: boolean
}

/**
 * Why flows differ, each explained once; the other way round by the same causes. A host that
 * somebody added or removed explains its own flows. Then an option explains what it does to the
 * earlier deployment alone and what is undone where it alone is put back in the later one; then
 * hosts that changed explain theirs, and what no single one does, they do together. Every option
 * that differs is there, also where it changed no flow, but for those that another one brought along.
 */
export function explainChanges(comparison: Comparison): Explanation[] {
  const { before, after } = comparison
  const hosts = comparison.hosts.toSorted(
    compareBy((host) => {
      const kind = kindOf(host)
      return kind ? hostKinds.indexOf(kind) : -1
    }),
  )
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
        return {
          cause: { kind: 'hosts', hosts: group },
          flows,
          others: new Map(),
          isEffective: true,
        }
      })
      .filter(({ flows }) => flows.length > 0)
  const ofOwnHosts = takeHosts(hosts.filter((host) => isOwnDoing(host, hosts)))
  const deeds = listDeeds(before, after)
  const doers = findDoers([...left.values()], deeds)
  const ofOptions = deeds.map(({ key, effects }): Explanation => {
    const flows = take(({ id }) => doers.get(id)?.[0] === key)
    const others = new Map(flows.map(({ id }) => [id, doers.get(id)?.slice(1) ?? []]))
    const isEffective = effects.some(({ size }) => size > 0)
    return { cause: { kind: 'option', key }, flows, others, isEffective }
  })
  const ofHosts = takeHosts(hosts.filter(({ status }) => status !== 'unchanged'))
  const rest = [...left.values()]
  return [
    ...ofOptions,
    ...ofOwnHosts,
    ...ofHosts,
    ...(rest.length === 0
      ? []
      : [
          {
            cause: { kind: 'together' },
            flows: rest,
            others: new Map(),
            isEffective: true,
          } as const,
        ]),
  ]
}

/** What an option does to the earlier deployment alone, and does last to the later one. */
type Deed = {
  readonly key: OptionKey
  readonly effects: readonly ReadonlyMap<string, ComparedFlow>[]
}

const listDeeds = (before: Deployment, after: Deployment): Deed[] =>
  listOptions(before, after).map((key) => ({
    key,
    effects: [
      listEffects(before, setOption(before, key, after), after),
      listEffects(setOption(after, key, before), after, after),
    ],
  }))

/**
 * Which options did what became of each flow, the main one first: that which did it in most ways,
 * then that which did the least else, since what does little is the more telling reason. One that
 * does just this goes before all that do something else to the same flow, as a site that would
 * only move the port of a flow that is gone. A flow and that in its place are of the same options.
 */
function findDoers(
  flows: readonly ComparedFlow[],
  deeds: readonly Deed[],
): ReadonlyMap<string, readonly OptionKey[]> {
  const byId = new Map(flows.map((flow) => [flow.id, flow]))
  const count = (flow: ComparedFlow, { effects }: Deed, isLike: typeof isSameEffect): number => {
    const other = byId.get(flow.counterpart ?? '')
    const pair = other ? [flow, other] : [flow]
    return pair
      .flatMap((one) => effects.map((some) => [one, some.get(one.id)] as const))
      .filter(([one, effect]) => effect && isLike(one, effect)).length
  }
  const reach = new Map(
    deeds.map((deed) => [
      deed.key,
      flows.filter((flow) => count(flow, deed, isSameEffect) > 0).length,
    ]),
  )
  return new Map(
    flows.map((flow) => {
      const found = [isSameEffect, isAnyEffect]
        .map((isLike) =>
          deeds
            .map((deed) => ({ key: deed.key, ways: count(flow, deed, isLike) }))
            .filter(({ ways }) => ways > 0)
            .toSorted(
              compareInTurn(
                compareBy(({ ways }) => -ways),
                compareBy(({ key }) => reach.get(key) ?? 0),
              ),
            )
            .map(({ key }) => key),
        )
        .find((keys) => keys.length > 0)
      return [flow.id, found ?? []]
    }),
  )
}

/** The same became of it; a flow that is gone is another thing than one that another took the place of. */
const isSameEffect = (one: ComparedFlow, other: ComparedFlow): boolean =>
  signOf(one) === signOf(other)

const isAnyEffect = (): boolean => true

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
function listEffects(
  from: Deployment,
  to: Deployment,
  last: Deployment,
): ReadonlyMap<string, ComparedFlow> {
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

/** What became of a flow: a change is that of its rows, on both sides. */
const signOf = ({ status, before, after, counterpart }: ComparedFlow): string =>
  status === 'changed'
    ? [before, after].map((flow) => flow?.rows.join(' ')).join(' > ')
    : [status, counterpart !== null].join(' ')

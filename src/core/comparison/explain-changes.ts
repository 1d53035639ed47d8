import { type HostKind, hostKinds } from '#core/configuration/network-terms.ts'
import { compareBy } from '#core/kit/compare.ts'
import { gatherAlike } from '#core/kit/gather-alike.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Cause, Explanation, HostsCause } from './cause.ts'
import type { ComparedFlow, ComparedHost, Comparison } from './comparison.ts'
import { findRelabelled, listRuleCauses } from './explain-rules.ts'
import { type Deed, findDeeds } from './find-deeds.ts'
import { type Doers, findDoers } from './find-doers.ts'

/**
 * Why flows and rules differ; the other way round by the same causes. A host that somebody added or
 * removed has its own flows. Then an option, or a server that serves others, has what it does to
 * the earlier deployment alone and what is undone where it alone is put back in the later one. What
 * no single one does, they do together. Rules go with their flows, or with the hosts that moved or
 * are written otherwise. Every flow and every rule that differs is counted under one cause. Every
 * option that somebody set is there, and every host that somebody added, removed or changed, also
 * where nothing is counted under it.
 */
export function explainChanges(comparison: Comparison): Explanation[] {
  const hostCauses = listHostCauses(comparison)
  const differing = comparison.flows.filter(({ status }) => status !== 'unchanged')
  const ofHost = new Map(
    hostCauses.flatMap((cause) => cause.hosts.map(({ id }) => [id, cause] as const)),
  )
  const ofOwnHosts = new Map(
    differing.flatMap((flow) => {
      const cause = [flow.source, flow.destination]
        .flatMap((id) => ofHost.get(id) ?? [])
        .find(({ hosts: [{ status }] }) => status === 'added' || status === 'removed')
      return cause ? [[flow.id, cause] as const] : []
    }),
  )
  const servers = hostCauses.filter(({ hosts: [{ fields }] }) => fields.includes('serves'))
  const deeds = findDeeds(comparison, servers)
  const doers = findDoers(
    differing.filter(({ id }) => !ofOwnHosts.has(id)),
    deeds,
  )
  const together: Cause = { kind: 'together' }
  const ofFlow = new Map(
    differing.map((flow): [string, readonly [Cause, ...Cause[]]] => {
      const own = ofOwnHosts.get(flow.id)
      return [flow.id, own ? [own] : listDoerCauses(flow, doers.get(flow.id), together)]
    }),
  )
  const flows = groupBy(differing, ({ id }) => ofFlow.get(id)?.[0] ?? together)
  const byId = new Map(comparison.flows.map((flow) => [flow.id, flow]))
  const causesOf = new Map(
    comparison.rules
      .filter(({ status }) => status !== 'unchanged')
      .map((rule) => {
        const causes = listRuleCauses(rule, byId.get(rule.flow), { ofFlow, ofHost })
        return [rule, causes.length > 0 ? causes : [together]] as const
      }),
  )
  const rules = groupBy([...causesOf.keys()], (rule) => causesOf.get(rule)?.[0] ?? together)
  const deedOf = new Map(deeds.map((deed) => [deed.cause, deed]))
  const options = deeds.flatMap(({ cause }) => (cause.kind === 'option' ? [cause] : []))
  const isTogether = flows.has(together) || rules.has(together)
  return [...options, ...hostCauses, ...(isTogether ? [together] : [])].map((cause) => {
    const deed = deedOf.get(cause)
    const counted = flows.get(cause) ?? []
    const ofIt = rules.get(cause) ?? []
    return {
      cause,
      flows: counted,
      rules: ofIt,
      causesOf: new Map(ofIt.map((rule) => [rule, causesOf.get(rule) ?? [cause]])),
      ...tellParts(deed, counted, differing, doers),
      avoided: listAvoided(deed, byId),
      effect: findEffect(deed),
    }
  })
}

/**
 * Who did what became of a flow, and who else had a part in that, the main one first; of one that
 * stays or moves also who gave or took some of what it is for.
 */
function listDoerCauses(
  { status, counterpart }: ComparedFlow,
  doers: Doers | undefined,
  together: Cause,
): readonly [Cause, ...Cause[]] {
  if (!doers) return [together]
  const { first, partners, purposes } = doers
  const stays = status === 'changed' || counterpart !== null
  return [
    first.cause,
    ...partners.map(({ cause }) => cause),
    ...(stays ? [...purposes.keys()].map(({ cause }) => cause) : []),
  ]
}

/** Who else did the same to the flows of a cause, and what it did to flows that stay. */
function tellParts(
  deed: Deed | undefined,
  counted: readonly ComparedFlow[],
  differing: readonly ComparedFlow[],
  doers: ReadonlyMap<string, Doers>,
): Pick<Explanation, 'shared' | 'partners' | 'purposes'> {
  const purposes = new Map(
    [...doers].flatMap(([id, flow]) => {
      const change = deed && flow.purposes.get(deed)
      return change ? [[id, change] as const] : []
    }),
  )
  return {
    shared: differing.filter(({ id }) => purposes.has(id) && doers.get(id)?.first !== deed),
    partners: new Map(counted.map(({ id }) => [id, doers.get(id)?.partners ?? []])),
    purposes,
  }
}

function findEffect(deed: Deed | undefined): Explanation['effect'] {
  if (!deed || deed.last.size > 0) return 'some'
  return deed.first.size > 0 ? 'overruled' : 'none'
}

/** What a comparison does not show of a deed: the flows that would be there without it. */
const listAvoided = (
  deed: Deed | undefined,
  all: ReadonlyMap<string, ComparedFlow>,
): ComparedFlow[] =>
  [...(deed?.last.values() ?? [])].filter(
    ({ id, status, counterpart }) => status === 'removed' && counterpart === null && !all.has(id),
  )

/**
 * Hosts that somebody added, removed or changed, and those that rules call otherwise since others
 * did; not those that an option brought or took.
 */
function listHostCauses(comparison: Comparison): HostsCause[] {
  const relabelled = findRelabelled(comparison)
  const hosts = comparison.hosts
    .toSorted(compareBy((host) => hostKinds.indexOf(kindOf(host) ?? 'agent')))
    .filter(
      (host) =>
        host.status === 'changed' || relabelled.has(host.id) || isOwnDoing(host, comparison.hosts),
    )
  return gatherAlike(hosts, (host) =>
    JSON.stringify([kindOf(host), host.status, relabelled.has(host.id), host.fields, moveOf(host)]),
  ).map((group) => ({ kind: 'hosts', hosts: group }))
}

const moveOf = ({ fields, before, after }: ComparedHost) =>
  fields.includes('zone') && [before?.zone, after?.zone]

const kindOf = ({ before, after }: Pick<ComparedHost, 'before' | 'after'>): HostKind | undefined =>
  (after ?? before)?.kind

/** A host that came or went among others of its kind: the options brought none, or took none. */
function isOwnDoing(host: ComparedHost, hosts: readonly ComparedHost[]): boolean {
  if (host.status !== 'added' && host.status !== 'removed') return false
  const ofKind = hosts.filter((other) => kindOf(other) === kindOf(host))
  return ofKind.some(({ before }) => before) && ofKind.some(({ after }) => after)
}

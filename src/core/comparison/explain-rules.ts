import type { Rule, RuleObject } from '#core/rules/rule.ts'
import type { Cause, HostsCause } from './cause.ts'
import type { ComparedFlow, ComparedRule, Comparison } from './comparison.ts'

/** Both ends of a rule, which for one flow has one host at each. */
const ends = ['sources', 'destinations'] as const

/** An object of a rule that stays, before and after. */
export type ObjectChange = {
  readonly before: RuleObject
  readonly after: RuleObject
}

/** The ends of a rule that both deployments have, by the id of their host in the union. */
export function pairObjects({ before, after }: ComparedRule): ReadonlyMap<string, ObjectChange> {
  if (!before || !after) return new Map()
  return new Map(
    ends.flatMap((end) => {
      const [old, now] = [before[end][0], after[end][0]]
      return old && now ? [[now.host.id, { before: old, after: now }] as const] : []
    }),
  )
}

export const isRenamed = ({ before, after }: ObjectChange): boolean => before.name !== after.name

export const isReaddressed = ({ before, after }: ObjectChange): boolean =>
  before.host.addresses.join() !== after.host.addresses.join()

/**
 * The hosts that rules call otherwise although nobody renamed them: a device has one object of a
 * name, and a name that it cannot take is made of the host's number.
 */
export function findRelabelled({ rules, hosts }: Comparison): ReadonlySet<string> {
  const renamed = new Set(hosts.filter(({ fields }) => fields.includes('name')).map(({ id }) => id))
  return new Set(
    rules.flatMap((rule) =>
      [...pairObjects(rule)]
        .filter(([id, change]) => isRenamed(change) && !renamed.has(id))
        .map(([id]) => id),
    ),
  )
}

/** The causes of flows, the first of each first, and of what became of hosts, by their ids. */
type Known = {
  readonly ofFlow: ReadonlyMap<string, readonly Cause[]>
  readonly ofHost: ReadonlyMap<string, HostsCause>
}

/**
 * All causes of a rule. Those of its flow come first where this came, went or is asked for by other
 * rows; then, or else, those of its hosts that came, went, moved, or are called otherwise or have
 * other addresses, the source before the destination.
 */
export function listRuleCauses(
  rule: ComparedRule,
  flow: ComparedFlow | undefined,
  { ofFlow, ofHost }: Known,
): readonly Cause[] {
  const ofItsFlow = ofFlow.get(rule.flow) ?? []
  const ofHosts = [flow?.source ?? '', flow?.destination ?? ''].flatMap((id) => {
    const cause = ofHost.get(id)
    return cause && touches(cause, id, rule) ? [cause] : []
  })
  const isOfFlow =
    !flow?.before ||
    !flow.after ||
    (rule.before !== null && rule.after !== null && say(rule.before) !== say(rule.after))
  return isOfFlow || ofHosts.length === 0
    ? [...new Set([...ofItsFlow, ...ofHosts])]
    : [...new Set(ofHosts)]
}

const say = ({ rows, basis }: Rule): string => JSON.stringify([rows, basis])

/** Whether what became of a host is seen in a rule, or is why it stands at its boundary. */
function touches({ hosts }: HostsCause, id: string, rule: ComparedRule): boolean {
  const host = hosts.find((one) => one.id === id)
  if (!host || rule.status === 'unchanged') return false
  if (rule.status !== 'changed') return host.status === rule.status || host.fields.includes('zone')
  const change = pairObjects(rule).get(id)
  return change !== undefined && (isRenamed(change) || isReaddressed(change))
}

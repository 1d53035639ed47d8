import type { MatchReason } from '#core/deployment/match-hosts.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterShownMessagesFor } from '#core/messages/later-messages.ts'
import type { HostsCause } from './cause.ts'
import type { ComparedHost, ComparedRule, ComparedStatus, Comparison } from './comparison.ts'
import { isReaddressed, isRenamed, type ObjectChange, pairObjects } from './explain-rules.ts'
import { formatBoundary } from './format-boundary.ts'
import { formatFieldOfAll } from './name-cause.ts'

/** A sentence of what became of the rules of hosts. */
export type ToldRules = {
  readonly text: string
  readonly status: ComparedStatus
  /** What is counted of it. */
  readonly rules: readonly ComparedRule[]
}

/** The rule of a flow that stays, on both sides: at two boundaries where a host moved. */
type RulePair = {
  readonly before: ComparedRule | undefined
  readonly after: ComparedRule | undefined
  /** By the id of the host in the union; none where there is a rule on one side alone. */
  readonly objects: ReadonlyMap<string, ObjectChange>
  readonly ends: readonly string[]
}

/** Tells what hosts that moved or are written otherwise did to the rules of flows that stay. */
export function createHostTeller(
  comparison: Comparison,
  language: Language,
): (cause: HostsCause) => ToldRules[] {
  const messages = laterShownMessagesFor(language)
  const pairs = pairRules(comparison)
  return (cause) => {
    const ids = new Set(cause.hosts.map(({ id }) => id))
    const own = pairs.filter(({ ends }) => ends.some((id) => ids.has(id)))
    const [{ fields }] = cause.hosts
    const objectsOf = (pair: RulePair): ObjectChange[] =>
      [...pair.objects].flatMap(([id, change]) => (ids.has(id) ? [change] : []))
    const readdressed = own.filter((pair) => objectsOf(pair).some(isReaddressed))
    const renamed = own.filter((pair) => objectsOf(pair).some(isRenamed))
    return [
      ...(fields.includes('zone') ? tellMoved(own, comparison, messages) : []),
      ...tellIfAny(readdressed, (count) => {
        const [old, now] = formatFieldOfAll(cause, 'address', comparison, messages)
        return old === undefined || now === undefined
          ? messages['comparison.told.addresses'](count)
          : messages['comparison.told.address'](count, now, old)
      }),
      ...tellIfAny(renamed, (count) =>
        tellNames(renamed.flatMap(objectsOf), count, cause, messages),
      ),
    ]
  }
}

/** Why hosts are taken for the same ones in both deployments; '' for those that are in one alone. */
export function tellMatched({ hosts }: HostsCause, messages: LaterMessages): string {
  const [first, ...others] = hosts
  if (first.status !== 'changed') return ''
  if (others.length === 0) return tellHostMatched(first, messages)
  const reasons = groupBy(hosts, ({ matchedBy }) => matchedBy)
  const count = (reason: MatchReason) => reasons.get(reason)?.length ?? 0
  return messages['comparison.matched'](count('name'), count('address'), count('id'))
}

/** The same of one host; where it is its id, what else would tell it has changed or is missing. */
export function tellHostMatched(
  { id, matchedBy, before, after }: ComparedHost,
  messages: LaterMessages,
): string {
  if (!before || !after || matchedBy === null) return ''
  if (matchedBy !== 'id') return messages[`compare.matched.${matchedBy}`]
  const names = [before, after].filter(({ name }) => name !== '').length
  if (names > 0) return messages[`compare.matched.${names === 2 ? 'id-name' : 'id-unnamed'}`](id)
  return before.addresses.length + after.addresses.length > 0
    ? messages['compare.matched.id-address'](id)
    : messages['compare.matched.id'](id)
}

function pairRules({ flows, rules }: Comparison): RulePair[] {
  const ofFlows = groupBy(rules, ({ flow }) => flow)
  return flows.flatMap((flow): RulePair[] => {
    const own = ofFlows.get(flow.id)
    if (!own || !flow.before || !flow.after) return []
    const before = own.find((rule) => rule.before)
    const after = own.find((rule) => rule.after)
    const objects =
      before && after
        ? pairObjects({ ...after, before: before.before })
        : new Map<string, ObjectChange>()
    return [{ before, after, objects, ends: [flow.source, flow.destination] }]
  })
}

/** Rules that are at another boundary now, at one for the first time, or at none any more. */
function tellMoved(
  own: readonly RulePair[],
  comparison: Comparison,
  messages: LaterMessages,
): ToldRules[] {
  const moved = own.filter(({ before, after }) => before?.boundary !== after?.boundary)
  const groups = groupBy(moved, ({ before, after }) => `${before?.boundary} ${after?.boundary}`)
  return [...groups.values()].flatMap((group): ToldRules[] => {
    const [{ before, after }] = group
    const [was, now] = [before, after].map((rule) =>
      rule ? formatBoundary(rule, comparison, messages) : undefined,
    )
    const count = group.length
    const rules = listRules(group)
    if (was !== undefined && now !== undefined)
      return [
        {
          text: messages['comparison.told.moved-here'](count, now, was),
          status: 'added',
          rules: rules.filter((rule) => rule.after),
        },
        {
          text: messages['comparison.told.moved-away'](count, now, was),
          status: 'removed',
          rules: rules.filter((rule) => rule.before),
        },
      ]
    if (now !== undefined)
      return [{ text: messages['comparison.told.new-rules'](count, now), status: 'added', rules }]
    if (was !== undefined)
      return [
        { text: messages['comparison.told.gone-rules'](count, was), status: 'removed', rules },
      ]
    return []
  })
}

function tellIfAny(pairs: readonly RulePair[], tell: (count: number) => string): ToldRules[] {
  if (pairs.length === 0) return []
  return [{ text: tell(pairs.length), status: 'changed', rules: listRules(pairs) }]
}

const listRules = (pairs: readonly RulePair[]): ComparedRule[] => [
  ...new Set(pairs.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())),
]

/** What devices call hosts: names of their own, which may stay where a host is renamed. */
function tellNames(
  changes: readonly ObjectChange[],
  count: number,
  { hosts: [{ fields }] }: HostsCause,
  messages: LaterMessages,
): string {
  const names = groupBy(changes.filter(isRenamed), ({ before, after }) =>
    [before.name, after.name].join(' '),
  )
  const [first, ...others]: Group<ObjectChange>[] = [...names.values()]
  if (!first || others.length > 0) return messages['comparison.told.names'](count)
  const [{ before, after }] = first
  return fields.includes('name')
    ? messages['comparison.told.name'](count, after.name, before.name)
    : messages['comparison.told.relabelled'](count, after.name, before.name)
}

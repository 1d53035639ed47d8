import { groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Cause, Explanation } from './cause.ts'
import type { ComparedRule, Comparison } from './comparison.ts'
import { nameCause } from './name-cause.ts'

/** Says what a rule came, went or changed by; '' for one that stays. */
export type RuleCauseNamer = (rule: ComparedRule) => string

/**
 * Names all causes of rules of one or several flows, at boundaries and at hosts. Explanations have
 * those of each rule between zones; a host's own rule has the causes of those of its flow or, where
 * that stays within a zone, of the flow itself or of the ends that are called or addressed otherwise.
 */
export function createRuleCauseNamer(
  explanations: readonly Explanation[],
  comparison: Comparison,
  messages: LaterMessages,
): RuleCauseNamer {
  const explained = explanations.flatMap(({ causesOf }) => [...causesOf])
  const atPlaces = gather(explained, ({ boundary, flow }) => toPlace(boundary, flow))
  const ofRules = gather(explained, ({ flow }) => flow)
  const ofFlows = gather(explanations.flatMap(listFlowCauses), (flow) => flow)
  const ends = new Map(
    comparison.flows.map(({ id, source, destination }) => [id, [source, destination]] as const),
  )
  const ofEnds = (flow: string): readonly Cause[] =>
    explanations.flatMap(({ cause }) =>
      cause.kind === 'hosts' && isSeenAt(cause.hosts, ends.get(flow) ?? []) ? [cause] : [],
    )
  return ({ boundary, flow: key, status }) => {
    if (status === 'unchanged') return ''
    const causes = key
      .split(' ')
      .flatMap(
        (flow) =>
          atPlaces.get(toPlace(boundary, flow)) ??
          ofRules.get(flow) ??
          ofFlows.get(flow) ??
          ofEnds(flow),
      )
    const names = causes.map((cause) => nameCause(cause, comparison, messages))
    // Its own flows stay as they were: others of its group came or went.
    return [...new Set(names)].join(' / ') || messages['compare.regrouped']
  }
}

const toPlace = (boundary: string, flow: string): string => `${boundary} ${flow}`

type WithCauses<Thing> = readonly [Thing, readonly Cause[]]

/** The causes of all things that share a key. */
const gather = <Thing>(
  all: readonly WithCauses<Thing>[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Cause[]> =>
  new Map(
    [...groupBy(all, ([thing]) => keyOf(thing))].map(([key, found]) => [
      key,
      found.flatMap(([, causes]) => causes),
    ]),
  )

/** The flows that an explanation counts, each with its cause and the partners of that. */
const listFlowCauses = ({ flows, cause, partners }: Explanation): WithCauses<string>[] =>
  flows.map(({ id }) => [id, [cause, ...(partners.get(id) ?? []).map((partner) => partner.cause)]])

type Hosts = Extract<Cause, { kind: 'hosts' }>['hosts']

/** Whether what became of hosts is seen in a rule that both deployments have, at one of its ends. */
const isSeenAt = (hosts: Hosts, ends: readonly string[]): boolean =>
  hosts.some(
    ({ id, fields }) =>
      ends.includes(id) &&
      (fields.length === 0 || fields.includes('name') || fields.includes('address')),
  )

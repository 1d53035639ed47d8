import { groupBy } from '#core/kit/group-by.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { Cause, Explanation } from './cause.ts'
import type { ComparedRule, Comparison } from './comparison.ts'
import { nameCause } from './name-cause.ts'

/** Says what a rule came, went or changed by; '' for one that stays. */
export type RuleCauseNamer = (rule: ComparedRule) => string

/**
 * Names the causes of rules of one or several flows, at boundaries and at hosts. Explanations count
 * the rules between zones; a host's own rule has the causes of those of its flow or, where that
 * stays within a zone, of the flow itself or of the ends that are called or addressed otherwise.
 */
export function createRuleCauseNamer(
  explanations: readonly Explanation[],
  comparison: Comparison,
  messages: LaterMessages,
): RuleCauseNamer {
  const ofRules = listByFlow(explanations, ({ rules }) => rules.map(({ flow }) => flow))
  const ofFlows = listByFlow(explanations, ({ flows }) => flows.map(({ id }) => id))
  const ends = new Map(
    comparison.flows.map(({ id, source, destination }) => [id, [source, destination]] as const),
  )
  const ofEnds = (flow: string): readonly Cause[] =>
    explanations.flatMap(({ cause }) =>
      cause.kind === 'hosts' && isSeenAt(cause.hosts, ends.get(flow) ?? []) ? [cause] : [],
    )
  return ({ flow: key, status }) => {
    if (status === 'unchanged') return ''
    const causes = key
      .split(' ')
      .flatMap((flow) => ofRules.get(flow) ?? ofFlows.get(flow) ?? ofEnds(flow))
    const names = causes.map((cause) => nameCause(cause, comparison, messages))
    // Its own flows stay as they were: others of its group came or went.
    return [...new Set(names)].join(' / ') || messages['compare.regrouped']
  }
}

/** The causes of flows that an explanation counts, and their partners, by the flow. */
function listByFlow(
  explanations: readonly Explanation[],
  flowsOf: (explanation: Explanation) => readonly string[],
): ReadonlyMap<string, readonly Cause[]> {
  const pairs = explanations.flatMap((explanation) =>
    flowsOf(explanation).map((flow) => {
      const partners = explanation.partners.get(flow) ?? []
      return { flow, causes: [explanation.cause, ...partners.map(({ cause }) => cause)] }
    }),
  )
  return new Map(
    [...groupBy(pairs, ({ flow }) => flow)].map(([flow, found]) => [
      flow,
      found.flatMap(({ causes }) => causes),
    ]),
  )
}

type Hosts = Extract<Cause, { kind: 'hosts' }>['hosts']

/** Whether what became of hosts is seen in a rule that both deployments have, at one of its ends. */
const isSeenAt = (hosts: Hosts, ends: readonly string[]): boolean =>
  hosts.some(
    ({ id, fields }) =>
      ends.includes(id) &&
      (fields.length === 0 || fields.includes('name') || fields.includes('address')),
  )

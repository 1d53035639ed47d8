import { formatValue } from '#core/configuration/format-value.ts'
import { optionName } from '#core/configuration/option-name.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterShownMessagesFor } from '#core/messages/later-messages.ts'
import type { Cause, Explanation, HostsCause } from './cause.ts'
import type { ComparedFlow, ComparedRule, Comparison } from './comparison.ts'
import { causeKey, nameCauseShort } from './name-cause.ts'
import { findBroughtOptions } from './set-options.ts'
import { createFlowTeller, type Told } from './tell-flows.ts'
import { createHostTeller, type ToldRules, tellMatched } from './tell-hosts.ts'

/**
 * Tells what causes did, a sentence at least for each: what an option brought along, what became of
 * rules and flows, and why hosts are taken for the same ones.
 */
export function createTeller(
  comparison: Comparison,
  explanations: readonly Explanation[],
  language: Language,
): (explanation: Explanation) => Told[] {
  const messages = laterShownMessagesFor(language)
  const all = new Map(comparison.flows.map((flow) => [flow.id, flow]))
  const countedAt = new Map(
    explanations.flatMap(({ cause, rules }) => rules.map((rule) => [rule, cause] as const)),
  )
  const tellFlows = createFlowTeller(comparison, explanations, language)
  const tellHosts = createHostTeller(comparison, language)
  return (explanation) => {
    const { cause } = explanation
    const ofHosts = cause.kind === 'hosts' ? tellHosts(cause) : []
    const did = [
      ...ofHosts.map((told) => withPlaces(told, cause, countedAt, all, messages)),
      ...tellFlows(explanation),
      ...(cause.kind === 'hosts' ? tellAlsoThere(cause, countedAt, all, messages) : []),
    ]
    return joinAlike([
      ...toTold(tellBrought(cause, comparison, messages)),
      ...did,
      ...(did.length === 0 ? toTold(tellIdle(explanation, explanations, messages)) : []),
      ...(cause.kind === 'hosts' ? toTold(tellMatched(cause, messages)) : []),
    ])
  }
}

/** Hosts of the same name may do the same, which is said once. */
const joinAlike = (sentences: readonly Told[]): Told[] =>
  [...groupBy(sentences, ({ text }) => text).values()].map((alike) => ({
    ...alike[0],
    flows: alike.flatMap(({ flows }) => flows),
    ports: alike.flatMap(({ ports }) => ports),
  }))

const toTold = (text: string): Told[] =>
  text === '' ? [] : [{ text, status: null, flows: [], ports: [] }]

/** A sentence about rules, of which some may be counted under another cause. */
function withPlaces(
  { text, status, rules }: ToldRules,
  cause: Cause,
  countedAt: ReadonlyMap<ComparedRule, Cause>,
  all: ReadonlyMap<string, ComparedFlow>,
  messages: LaterMessages,
): Told {
  const elsewhere = rules.filter((rule) => countedAt.get(rule) !== cause)
  const names = elsewhere.flatMap((rule) => {
    const other = countedAt.get(rule)
    return other ? [nameCauseShort(other, messages)] : []
  })
  const count = groupBy(elsewhere, ({ flow }) => flow).size
  return {
    text:
      count === 0
        ? text
        : [text, messages['comparison.counted-of'](count, [...new Set(names)])].join(
            messages['comparison.between-sentences'],
          ),
    status,
    flows: [...new Set(rules.map(({ flow }) => flow))].flatMap((id) => all.get(id) ?? []),
    ports: [],
  }
}

/** Rules that another cause brought, which are where hosts moved to. */
function tellAlsoThere(
  cause: HostsCause,
  countedAt: ReadonlyMap<ComparedRule, Cause>,
  all: ReadonlyMap<string, ComparedFlow>,
  messages: LaterMessages,
): Told[] {
  if (!cause.hosts[0].fields.includes('zone')) return []
  const ids = new Set(cause.hosts.map(({ id }) => id))
  const there = [...countedAt].flatMap(([{ after, flow: id }, by]) => {
    const flow = all.get(id)
    const isNew = after !== null && flow !== undefined && flow.before === null && by !== cause
    return isNew && (ids.has(flow.source) || ids.has(flow.destination)) ? [{ flow, by }] : []
  })
  if (there.length === 0) return []
  const names = new Set(there.map(({ by }) => nameCauseShort(by, messages)))
  return [
    {
      text: messages['comparison.told.also-there'](there.length, [...names]),
      status: 'added',
      flows: there.map(({ flow }) => flow),
      ports: [],
    },
  ]
}

/** The values that an option brought along, which nobody set. */
function tellBrought(cause: Cause, { before, after }: Comparison, messages: LaterMessages): string {
  if (cause.kind !== 'option') return ''
  const brought = [...findBroughtOptions({ before, after })].filter(([, by]) => by === cause.key)
  const [had, has] = [configurationOf(before), configurationOf(after)]
  return brought.length === 0
    ? ''
    : messages['comparison.brings'](
        brought.map(([key]) =>
          messages['option.is'](
            optionName(key, messages),
            messages['changes.from-to'](
              formatValue(key, had[key], messages),
              formatValue(key, has[key], messages),
            ),
          ),
        ),
      )
}

/** What is said of a cause under which nothing is told: where it has its part, if anywhere. */
function tellIdle(
  { cause, effect }: Explanation,
  explanations: readonly Explanation[],
  messages: LaterMessages,
): string {
  const mains = explanations.filter(({ partners }) =>
    [...partners.values()].flat().some((partner) => causeKey(partner.cause) === causeKey(cause)),
  )
  if (mains.length > 0)
    return messages['comparison.told-at'](mains.map((main) => nameCauseShort(main.cause, messages)))
  if (cause.kind === 'hosts') return messages['comparison.no-rule-changes']
  return messages[`comparison.effect.${effect}`]
}

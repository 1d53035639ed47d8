import type { OptionKey } from '#core/configuration/configuration.ts'
import { parseHostId } from '#core/deployment/host-id.ts'
import { formatEnds } from '#core/flows/format-ends.ts'
import { formatPurpose, type ListedFlow } from '#core/flows/list-flows.ts'
import { gatherAlike } from '#core/kit/gather-alike.ts'
import type { Group } from '#core/kit/group-by.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { formatChip } from '#core/topology/port-text.ts'
import type { ComparedFlow, Comparison } from './comparison.ts'
import type { Explanation } from './explain-changes.ts'
import { createLister, type Lister } from './list-compared.ts'

/** A sentence of one flow, or of many alike. */
export type Told = { readonly text: string; readonly flows: Group<ComparedFlow> }

/** What a cause did, in sentences. */
export function createTeller(
  comparison: Comparison,
  language: Language,
): (explanation: Explanation) => string[] {
  const tell = createFlowTeller(comparison, language)
  return (explanation) => tell(explanation).map(({ text }) => text)
}

/**
 * Tells what causes did, a sentence for each flow, or for many alike together. A port that moved is
 * one sentence, and what stays although it might be thought gone says what it is no longer for.
 */
export function createFlowTeller(
  comparison: Comparison,
  language: Language,
): (explanation: Explanation) => Told[] {
  const listed = createLister(comparison, language)
  const all = new Map(comparison.flows.map((flow) => [flow.id, flow]))
  const messages = laterMessagesFor(language)
  return ({ flows, others }) => {
    const ids = new Set(flows.map(({ id }) => id))
    // The flow in its place tells of it.
    const told = flows.filter(
      ({ status, counterpart }) => status !== 'removed' || !ids.has(counterpart ?? ''),
    )
    const othersOf = ({ id }: ComparedFlow) => others.get(id) ?? []
    const toLikeness = (flow: ComparedFlow) => [formatLikeness(flow), ...othersOf(flow)].join(' ')
    return gatherAlike(told, toLikeness).flatMap((group) =>
      tellFlows(group, all.get(group[0].counterpart ?? ''), listed, language).map((text) => ({
        text: tellOthers(text, othersOf(group[0]), messages),
        flows: group,
      })),
    )
  }
}

function tellOthers(text: string, others: readonly OptionKey[], messages: LaterMessages): string {
  if (others.length === 0) return text
  return messages['comparison.together-with'](
    text,
    others.map((key) => messages[`option.${key}`]),
  )
}

/** What is said of a cause that has no flows of its own: where it has its part, if anywhere. */
export function tellIdle(
  { cause, isEffective }: Explanation,
  explanations: readonly Explanation[],
  messages: LaterMessages,
): string {
  const mains = explanations.flatMap((explanation) => {
    const hasPart = [...explanation.others.values()].some((keys) =>
      keys.some((key) => cause.kind === 'option' && cause.key === key),
    )
    return hasPart && explanation.cause.kind === 'option' ? [explanation.cause.key] : []
  })
  if (mains.length === 0)
    return messages[isEffective ? 'comparison.overruled' : 'comparison.no-flow']
  return messages['comparison.told-at'](mains.map((key) => messages[`option.${key}`]))
}

/** Many from one role to another that came, went or changed for the same rows on one port are one. */
const formatLikeness = ({ status, before, after, ...flow }: ComparedFlow): string => {
  const { transport, port, offers } = after ?? before ?? { transport: '', port: 0, offers: [] }
  const roles = [flow.source, flow.destination].map((id) => parseHostId(id)?.kind ?? id)
  const rows = [before, after].map((of) => of?.rows.join('+') ?? '')
  const moved = flow.counterpart?.split(':').at(-1) ?? ''
  return [status, ...roles, transport, port, ...offers, ...rows, moved].join(' ')
}

function tellFlows(
  group: Group<ComparedFlow>,
  other: ComparedFlow | undefined,
  listed: Lister,
  language: Language,
): string[] {
  const messages = laterMessagesFor(language)
  const [flow, ...others] = group.flatMap((one) => listed(one) ?? [])
  if (!flow) return []
  const [port, ends] = [toPort(flow), formatEnds([flow, ...others], 'both', messages)]
  const rows = flow.rows.join(', ')
  const [{ status, before, after }] = group
  const old = other && listed(other)
  switch (status) {
    case 'removed':
      return [messages['comparison.told.removed'](port, ends, rows)]
    case 'added':
      return old
        ? [messages['comparison.told.moved'](port, ends, toPort(old), rows)]
        : [messages['comparison.told.added'](port, ends, flow.purpose, rows)]
    default:
      return before && after
        ? [
            messages['comparison.told.stays'](
              port,
              ends,
              tellRows(before, after, language, messages),
            ),
          ]
        : []
  }
}

const toPort = (flow: ListedFlow): string => formatChip({ ...flow, transports: [flow.transport] })

function tellRows(
  before: { readonly rows: readonly string[] },
  after: { readonly rows: readonly string[] },
  language: Language,
  messages: LaterMessages,
): string[] {
  const gone = before.rows.filter((row) => !after.rows.includes(row))
  const come = after.rows.filter((row) => !before.rows.includes(row))
  const told = [
    ...(gone.length === 0
      ? []
      : [
          messages['comparison.told.no-longer-for'](formatPurpose(gone, language), gone.join(', ')),
        ]),
    ...(come.length === 0
      ? []
      : [messages['comparison.told.now-for'](formatPurpose(come, language), come.join(', '))]),
  ]
  return told.length === 0 ? [messages['comparison.told.otherwise']] : told
}

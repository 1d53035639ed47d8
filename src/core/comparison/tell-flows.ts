import { parseHostId } from '#core/deployment/host-id.ts'
import { hostName, kindName } from '#core/deployment/host-name.ts'
import { formatPurpose, type ListedFlow } from '#core/flows/list-flows.ts'
import { type Group, groupBy } from '#core/kit/group-by.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterShownMessagesFor } from '#core/messages/later-messages.ts'
import { listChips } from '#core/topology/list-chips.ts'
import { formatPort } from '#core/topology/port-text.ts'
import type { Flow } from '#core/topology/topology.ts'
import type { Cause, Explanation, Partner } from './cause.ts'
import { type RowChange, sidesOf } from './compare-purposes.ts'
import type { ComparedFlow, ComparedStatus, Comparison } from './comparison.ts'
import { gatherBlocks, nameHosts } from './gather-blocks.ts'
import { createLister, type Lister } from './list-compared.ts'
import { causeKey, nameCauseShort } from './name-cause.ts'

/** A sentence, with what it is of. */
export type Told = {
  readonly text: string
  /** What became of its flows or rules; null where it says something of the cause itself. */
  readonly status: ComparedStatus | null
  /** Those that a picture can show. */
  readonly flows: readonly ComparedFlow[]
  /** The flows whose ports it names. */
  readonly ports: readonly Flow[]
}

/** A flow with the names of its ends. */
type NamedFlow = Flow & Pick<ListedFlow, 'sourceName' | 'destinationName'>

/** What a cause did to one flow. */
type Deed = {
  readonly flow: ComparedFlow
  readonly listed: ListedFlow
  /** The one that it took the place of. */
  readonly old: ListedFlow | undefined
  /** What it is no longer for, and is for now, by this cause. */
  readonly purposes: RowChange
  readonly partners: readonly Partner[]
  /** Another cause that counts it. */
  readonly countedAt: Cause | undefined
}

/**
 * Tells what causes did to flows; what is alike is told together. A port that moved is one
 * sentence, and what stays although it might be thought gone says what it is no longer for, or who
 * still uses it.
 */
export function createFlowTeller(
  comparison: Comparison,
  explanations: readonly Explanation[],
  language: Language,
): (explanation: Explanation) => Told[] {
  const messages = laterShownMessagesFor(language)
  const listed = createLister(comparison, language)
  const all = new Map(comparison.flows.map((flow) => [flow.id, flow]))
  const counted = new Map(
    explanations.flatMap(({ cause, flows }) => flows.map(({ id }) => [id, cause] as const)),
  )
  return (explanation) => {
    const deeds = listDeeds(explanation, all, listed).map((deed): Deed => {
      const at = counted.get(deed.flow.id)
      return { ...deed, countedAt: at === explanation.cause ? undefined : at }
    })
    const told = gatherBlocks(deeds, (deed) => formatLikeness(deed, all)).map(
      (block): Told => ({
        text: tellBlock(block, language, messages),
        status: block[0].countedAt ? 'changed' : block[0].flow.status,
        flows: block.map(({ flow }) => flow),
        ports: block.map((deed) => deed.listed),
      }),
    )
    if (explanation.cause.kind !== 'option') return told
    return told.length === 0
      ? tellAvoided(explanation, comparison, messages)
      : [...told, ...tellStaying(explanation, comparison.flows, listed, messages)]
  }
}

/** Each flow that a cause tells of; of one that took another's place that one alone. */
function listDeeds(
  { flows, shared, partners, purposes }: Explanation,
  all: ReadonlyMap<string, ComparedFlow>,
  listed: Lister,
): Omit<Deed, 'countedAt'>[] {
  const ids = new Set([...flows, ...shared].map(({ id }) => id))
  const toldElsewhere = ({ status, counterpart }: ComparedFlow) =>
    status === 'removed' && counterpart !== null && ids.has(counterpart)
  return [...flows, ...shared].flatMap((flow) => {
    const words = listed(flow)
    if (!words || toldElsewhere(flow)) return []
    const other = flow.status === 'added' && flow.counterpart ? all.get(flow.counterpart) : null
    return [
      {
        flow,
        listed: words,
        old: other ? listed(other) : undefined,
        purposes: purposes.get(flow.id) ?? { gone: [], come: [] },
        partners: partners.get(flow.id) ?? [],
      },
    ]
  })
}

/** Many from one role to another to which the same was done are told as one. */
function formatLikeness(
  { flow, listed, old, purposes, partners, countedAt }: Deed,
  all: ReadonlyMap<string, ComparedFlow>,
): string {
  const { before, after } = sidesOf(flow, all)
  return JSON.stringify([
    flow.status,
    ...kindsOf(listed),
    listed.offers,
    before?.rows,
    after?.rows,
    old && [old.port, listed.port],
    purposes,
    partners.map(({ cause, part }) => [causeKey(cause), part]),
    countedAt && causeKey(countedAt),
  ])
}

function tellBlock(block: Group<Deed>, language: Language, messages: LaterMessages): string {
  const [deed] = block
  const words: Words = {
    port: formatPorts(block.map(({ listed }) => listed)),
    ends: formatEndsOf(block, messages),
    what: tellPurposes(deed.purposes, language, messages),
  }
  const { partners, countedAt } = deed
  return [
    countedAt ? tellPart(deed, words, messages) : tellWhole(deed, words, messages),
    ...tellPartners(partners, messages),
    ...(countedAt ? [messages['comparison.counted-at'](nameCauseShort(countedAt, messages))] : []),
  ].join(messages['comparison.between-sentences'])
}

/** What of a sentence is the same for each flow that it is of. */
type Words = {
  readonly port: string
  readonly ends: string
  /** What it is no longer for, and is for now. */
  readonly what: readonly string[]
}

/** What became of flows. */
function tellWhole(
  { flow, listed, old }: Deed,
  { port, ends, what }: Words,
  messages: LaterMessages,
): string {
  const rows = listed.rows.join(', ')
  if (flow.status === 'removed') return messages['comparison.told.removed'](port, ends, rows)
  if (flow.status === 'changed')
    return messages['comparison.told.stays'](
      port,
      ends,
      what.length > 0 ? what : [tellOtherwise(flow, messages)],
    )
  return old
    ? messages['comparison.told.moved'](port, ends, formatPorts([old]), rows, what)
    : messages['comparison.told.added'](port, ends, listed.purpose, rows)
}

/** What of flows that another cause brought, moved or changed is this one's doing. */
function tellPart(
  { flow, old }: Deed,
  { port, ends, what }: Words,
  messages: LaterMessages,
): string {
  if (what.length === 0) return messages['comparison.told.port'](port, ends)
  if (flow.status === 'changed') return messages['comparison.told.stays'](port, ends, what)
  return old
    ? messages['comparison.told.stays-moved'](port, ends, formatPorts([old]), what)
    : messages['comparison.told.part'](port, ends, what)
}

const formatPorts = (flows: readonly Flow[]): string =>
  listChips('', flows)
    .map(({ text }) => text)
    .join(', ')

function formatEndsOf(
  deeds: readonly { readonly listed: NamedFlow }[],
  messages: LaterMessages,
): string {
  const [sources, destinations] = [
    deeds.map(({ listed }) => ({ id: listed.source, name: listed.sourceName })),
    deeds.map(({ listed }) => ({ id: listed.destination, name: listed.destinationName })),
  ]
  return messages['details.ends'](nameHosts(sources, messages), nameHosts(destinations, messages))
}

function tellPurposes(
  { gone, come }: RowChange,
  language: Language,
  messages: LaterMessages,
): string[] {
  return [
    ...(gone.length === 0
      ? []
      : [
          messages['comparison.told.no-longer-for'](formatPurpose(gone, language), gone.join(', ')),
        ]),
    ...(come.length === 0
      ? []
      : [messages['comparison.told.now-for'](formatPurpose(come, language), come.join(', '))]),
  ]
}

/** What changed of a flow that is there for the same as before. */
function tellOtherwise({ before, after }: ComparedFlow, messages: LaterMessages): string {
  const [had, has] = [before?.rows.join(', '), after?.rows.join(', ')]
  if (had !== has) return messages['comparison.told.other-rows'](has ?? '', had ?? '')
  return before && after && before.basis !== after.basis
    ? messages['comparison.told.other-basis'](
        messages[`basis.${after.basis}`],
        messages[`basis.${before.basis}`],
      )
    : messages['comparison.told.otherwise']
}

function tellPartners(partners: readonly Partner[], messages: LaterMessages): string[] {
  return (['alone', 'together', 'also'] as const).flatMap((part) => {
    const names = partners
      .filter((partner) => partner.part === part)
      .map(({ cause }) => nameCauseShort(cause, messages))
    return names.length === 0 ? [] : [messages[`comparison.partners.${part}`](names)]
  })
}

/**
 * Ports that a cause closed to some and that others still reach on the same host: a server that
 * somebody may now think to be closed there.
 */
function tellStaying(
  { flows }: Explanation,
  all: readonly ComparedFlow[],
  listed: Lister,
  messages: LaterMessages,
): Told[] {
  const placeOf = ({ destination, before, after }: ComparedFlow): string => {
    const flow = after ?? before
    return `${destination} ${flow?.transport} ${flow?.port}`
  }
  const closed = new Set(
    flows
      .filter(({ status, counterpart }) => status === 'removed' && counterpart === null)
      .map(placeOf),
  )
  const staying = all.filter((flow) => flow.after && closed.has(placeOf(flow)))
  return [...groupBy(staying, placeOf).values()].flatMap((group): Told[] => {
    const words = group.flatMap((flow) => listed(flow) ?? [])
    const [first] = words
    if (!first) return []
    const sources = words.map(({ source, sourceName }) => ({ id: source, name: sourceName }))
    const rows = [...new Set(words.flatMap((flow) => flow.rows))].join(', ')
    return [
      {
        text: messages['comparison.told.port-stays'](
          formatPort(first),
          first.destinationName,
          nameHosts(sources, messages),
          rows,
        ),
        status: 'unchanged',
        flows: group,
        ports: [first],
      },
    ]
  })
}

/** The flows that would be needed without a cause that changed none. */
function tellAvoided(
  { avoided }: Explanation,
  { hosts }: Comparison,
  messages: LaterMessages,
): Told[] {
  const names = new Map(
    hosts.flatMap(({ id, before, after }) => {
      const host = after ?? before
      return host ? [[id, hostName(host, messages)] as const] : []
    }),
  )
  // A host that neither deployment has is called by its kind.
  const nameOf = (id: string): string => {
    const kind = parseHostId(id)?.kind
    return names.get(id) ?? (kind ? kindName(kind, messages) : id)
  }
  const named = avoided.flatMap(({ source, destination, before }) => {
    if (!before) return []
    const [sourceName, destinationName] = [nameOf(source), nameOf(destination)]
    return [{ listed: { ...before, sourceName, destinationName } }]
  })
  return gatherBlocks(named, ({ listed }) => JSON.stringify([...kindsOf(listed), listed.rows])).map(
    (block): Told => ({
      text: messages['comparison.told.avoided'](
        formatPorts(block.map(({ listed }) => listed)),
        formatEndsOf(block, messages),
        block[0].listed.rows.join(', '),
      ),
      status: null,
      flows: [],
      ports: [],
    }),
  )
}

/** The roles of both ends. */
const kindsOf = ({ source, destination }: Pick<Flow, 'source' | 'destination'>): string[] =>
  [source, destination].map((id) => parseHostId(id)?.kind ?? id)

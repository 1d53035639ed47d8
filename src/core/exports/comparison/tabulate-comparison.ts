import type {
  ComparedFlow,
  ComparedHost,
  ComparedRule,
  ComparedStatus,
  Comparison,
} from '#core/comparison/comparison.ts'
import { formatBoundary } from '#core/comparison/format-boundary.ts'
import { createLister, listById } from '#core/comparison/list-compared.ts'
import { findBroughtOptions } from '#core/comparison/set-options.ts'
import { tellRuleWas } from '#core/comparison/tell-rule-was.ts'
import { optionName } from '#core/configuration/option-name.ts'
import { formatChange, formatHostField } from '#core/deployment/format-change.ts'
import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { listChanges } from '#core/deployment/list-changes.ts'
import { type FlowColumn, flowColumns, formatFlowCell } from '#core/flows/flow-columns.ts'
import { listCards } from '#core/flows/list-cards.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { formatServices } from '#core/rules/format-services.ts'
import { formatChip, formatPort } from '#core/topology/port-text.ts'
import type { Host, Topology } from '#core/topology/topology.ts'
import type { ComparedCards } from './list-compared-cards.ts'

/** What is told of each flow: a number would be another one in each of the two deployments. */
const toldColumns = flowColumns.filter((column) => column !== 'number')

/** A column of flows, or the one that says of a port what its chip says. */
export type ToldColumn = FlowColumn | 'chip'

const formatToldCell = (flow: ListedFlow, column: ToldColumn, messages: LaterMessages): string =>
  column === 'chip'
    ? formatChip({ ...flow, transports: [flow.transport] })
    : formatFlowCell(flow, column, messages)

/** The columns of whose changes a flow is `changed`. */
const changing = ['protocol', 'rows', 'basis'] as const satisfies readonly FlowColumn[]

/**
 * Every flow of either deployment with what became of it, the port whose place it takes, and what
 * it was where it changed; what differs stands first. By cards it is one row for all between two of
 * them of which the same is told.
 */
export function tabulateFlowChanges(
  comparison: Comparison,
  language: Language,
  columns: readonly ToldColumn[] = toldColumns,
  cards: ComparedCards | null = null,
): Table {
  const messages = laterMessagesFor(language)
  const listed = createLister(comparison, language)
  const earlier = listById(comparison.before, language)
  const byId = new Map(comparison.flows.map((flow) => [flow.id, flow]))
  const rows = sortByStatus(comparison.flows).flatMap((flow): [string, readonly string[]][] => {
    const words = listed(flow)
    if (!words) return []
    const old = earlier.get(flow.before?.id ?? '')
    const other = byId.get(flow.counterpart ?? '')
    const named = nameEnds(words, flow, cards)
    const cells = [
      messages[`comparison.status.${flow.status}`],
      ...columns.map((column) => formatToldCell(named, column, messages)),
      other && flow.after ? formatPlace(listed(other), messages) : '',
      flow.status === 'changed' && old ? formatWas(old, words, messages) : '',
    ]
    return [[cards ? toKey(flow, cells, cards) : flow.id, cells]]
  })
  return {
    heading: [
      messages['comparison.status'],
      ...columns.map((column) => messages[`column.${column === 'chip' ? 'port' : column}`]),
      messages['comparison.counterpart'],
      messages['comparison.was'],
    ],
    rows: [...new Map(rows).values()],
  }
}

/** What two rows share that say the same of the same two cards. */
const toKey = (
  { source, destination }: ComparedFlow,
  cells: readonly string[],
  cards: ComparedCards,
): string => JSON.stringify([cards.idOf(source), cards.idOf(destination), ...cells])

const nameEnds = (
  words: ListedFlow,
  { source, destination, status }: ComparedFlow,
  cards: ComparedCards | null,
): ListedFlow =>
  cards
    ? {
        ...words,
        sourceName: cards.nameOf(source, status),
        destinationName: cards.nameOf(destination, status),
      }
    : words

const formatPlace = (flow: ListedFlow | undefined, messages: LaterMessages): string =>
  flow
    ? (['transport', 'port'] as const)
        .map((column) => formatFlowCell(flow, column, messages))
        .join(' ')
    : ''

const formatWas = (before: ListedFlow, after: ListedFlow, messages: LaterMessages): string =>
  messages['view.list'](
    changing.flatMap((column) => {
      const [old, now] = [before, after].map((flow) => formatFlowCell(flow, column, messages))
      return old === now ? [] : [messages['option.is'](messages[`column.${column}`], old ?? '')]
    }),
  )

/**
 * Rules that somebody has to add, change or remove, by boundary, with what those that change were;
 * nothing of what stays.
 */
export function tabulateRuleChanges(comparison: Comparison, language: Language): Table {
  const messages = laterMessagesFor(language)
  const columns = ['source', 'destination', 'transport', 'port', 'purpose'] as const
  return {
    heading: [
      messages['comparison.status'],
      messages['comparison.boundary'],
      ...columns.map((column) => messages[`column.${column}`]),
      messages['comparison.was'],
    ],
    rows: listTouchedRules(comparison, language).map(({ rule, words }) => [
      messages[`comparison.status.${rule.status}`],
      formatBoundary(rule, comparison, messages),
      ...columns.map((column) => formatFlowCell(words, column, messages)),
      formatRulesWere([rule], messages),
    ]),
  }
}

/** The same by cards: all services between two of them that have one fate are a row. */
export function tabulateRulesByCard(
  comparison: Comparison,
  cards: ComparedCards,
  language: Language,
): Table {
  const messages = laterMessagesFor(language)
  const alike = groupBy(listTouchedRules(comparison, language), ({ rule, flow }) =>
    [rule.status, rule.boundary, cards.idOf(flow.source), cards.idOf(flow.destination)].join(' '),
  )
  return {
    heading: [
      messages['comparison.status'],
      messages['comparison.boundary'],
      messages['column.source'],
      messages['column.destination'],
      messages['boundary-column.services'],
      messages['comparison.was'],
    ],
    rows: [...alike.values()].map((touched) => {
      const [{ rule, flow }] = touched
      return [
        messages[`comparison.status.${rule.status}`],
        formatBoundary(rule, comparison, messages),
        cards.nameOf(flow.source, rule.status),
        cards.nameOf(flow.destination, rule.status),
        formatServices(touched.map(({ words }) => words)),
        formatRulesWere(
          touched.map((one) => one.rule),
          messages,
        ),
      ]
    }),
  }
}

/**
 * The rules that somebody has to touch, with the flow of each and its words: those of the deployment
 * that has the rule, since a rule can go while its flow stays.
 */
function listTouchedRules(comparison: Comparison, language: Language) {
  const listed = createLister(comparison, language)
  const flows = new Map(comparison.flows.map((flow) => [flow.id, flow]))
  return sortByStatus(comparison.rules)
    .filter(({ status }) => status !== 'unchanged')
    .flatMap((rule) => {
      const flow = flows.get(rule.flow)
      const words = flow && listed(rule.after ? flow : { ...flow, after: null })
      return words ? [{ rule, flow, words }] : []
    })
}

/** What rules that are told as one were, each end by its name. */
function formatRulesWere(rules: readonly ComparedRule[], messages: LaterMessages): string {
  const was = tellRuleWas(rules, messages)
  const ends = rules.flatMap(({ after }) => [
    ...(after?.sources ?? []),
    ...(after?.destinations ?? []),
  ])
  const names = new Map(ends.map(({ host }) => [host.id, hostName(host, messages)]))
  const { rows, basis } = was
  return messages['view.list']([
    ...[...was.ofEnd].map(([id, what]) => messages['option.is'](names.get(id) ?? id, what)),
    ...(rows === '' ? [] : [messages['option.is'](messages['column.rows'], rows)]),
    ...(basis === '' ? [] : [messages['option.is'](messages['column.basis'], basis)]),
  ])
}

/** Every host of either deployment with what became of it, and what it was where it changed. */
export function tabulateHostChanges(comparison: Comparison, language: Language): Table {
  const { before, after, hosts } = comparison
  const messages = laterMessagesFor(language)
  const zones = [...after.zones, ...before.zones]
  const formatHostWas = createHostTeller(comparison, messages)
  return {
    heading: [
      messages['comparison.status'],
      messages['host-field.name'],
      messages['host-table.role'],
      messages['host-field.zone'],
      messages['host-field.address'],
      messages['hosts.listens'],
      messages['comparison.was'],
    ],
    rows: sortByStatus(hosts).flatMap((compared) => {
      const host = compared.after ?? compared.before
      if (!host) return []
      return [
        [
          messages[`comparison.status.${compared.status}`],
          hostName(host, messages),
          kindName(host.kind, messages),
          nameById(host.zone, zones, (zone) => zoneName(zone, messages)),
          host.addresses.join(', '),
          host.listens.map(formatPort).join(', '),
          formatHostWas(compared),
        ],
      ]
    }),
  }
}

/** What a host was, where it changed. */
function createHostTeller(
  { before, after }: Comparison,
  messages: LaterMessages,
): (host: Pick<ComparedHost, 'id' | 'status'>) => string {
  const changes = groupBy(
    listChanges(before, after).flatMap((change) => (change.kind === 'host' ? [change] : [])),
    ({ host }) => host.id,
  )
  return ({ id, status }) =>
    status === 'changed'
      ? messages['view.list'](
          (changes.get(id) ?? []).map((change) =>
            messages['option.is'](
              messages[`host-field.${change.field}`],
              formatHostField(change.field, change.before, before, messages),
            ),
          ),
        )
      : ''
}

/**
 * The cards that differ, or between which something does, with all hosts that stand on them: who
 * they are, where, and what they were.
 */
export function tabulateCardChanges(
  comparison: Comparison,
  pictured: Topology,
  language: Language,
): Table {
  const messages = laterMessagesFor(language)
  const cards = listCards(pictured, messages)
  const tellWas = createHostTeller(comparison, messages)
  const statuses = new Map(comparison.hosts.map(({ id, status }) => [id, status]))
  const touched = new Set(
    comparison.flows
      .filter(({ status }) => status !== 'unchanged')
      .flatMap(({ source, destination }) => [cards.idOf(source), cards.idOf(destination)]),
  )
  const compared = pictured.hosts.map((host) => ({
    ...host,
    status: statuses.get(host.id) ?? 'unchanged',
  }))
  return {
    heading: [
      messages['comparison.status'],
      messages['host-field.name'],
      messages['host-table.role'],
      messages['host-field.zone'],
      messages['host-field.address'],
      messages['comparison.was'],
    ],
    rows: sortByStatus(compared)
      .filter(({ id, status }) => status !== 'unchanged' || touched.has(id))
      .map((host) => {
        const { id, status, kind, zone, members, addresses } = host
        const named = (member: Pick<Host, 'id' | 'name'>, what: string) =>
          members ? [hostName({ ...member, kind }, messages), what].join(' ').trim() : what
        return [
          messages[`comparison.status.${status}`],
          cards.nameOf(id),
          kindName(kind, messages),
          nameById(zone, pictured.zones, (one) => zoneName(one, messages)),
          members
            ? messages['view.list'](members.map((one) => named(one, one.addresses.join(' '))))
            : addresses.join(', '),
          messages['view.list'](
            (members ?? [host]).flatMap((one) => {
              const was = tellWas({ id: one.id, status: statuses.get(one.id) ?? 'unchanged' })
              return was === '' ? [] : [named(one, was)]
            }),
          ),
        ]
      }),
  }
}

/** Each setting that differs, with what it was and is; one that another brought along says so. */
export function tabulateSettingChanges({ before, after }: Comparison, language: Language): Table {
  const messages = laterMessagesFor(language)
  const broughtBy = findBroughtOptions({ before, after })
  return {
    heading: [messages['comparison.setting'], messages['comparison.what']],
    rows: listChanges(before, after)
      .filter(({ kind }) => kind !== 'request')
      .map((change) => {
        const { name, what } = formatChange(change, before, after, messages)
        const by = change.kind === 'option' ? broughtBy.get(change.key) : undefined
        return by
          ? [name, messages['comparison.brought-by'](what, optionName(by, messages))]
          : [name, what]
      }),
  }
}

const order: readonly ComparedStatus[] = ['added', 'removed', 'changed', 'unchanged']

/** What differs first; within a status as it was. */
const sortByStatus = <Compared extends { readonly status: ComparedStatus }>(
  all: readonly Compared[],
): Compared[] => order.flatMap((wanted) => all.filter(({ status }) => status === wanted))

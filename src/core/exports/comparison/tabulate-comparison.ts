import type { ComparedHost, ComparedStatus, Comparison } from '#core/comparison/comparison.ts'
import { formatBoundary } from '#core/comparison/format-boundary.ts'
import { createLister, listById } from '#core/comparison/list-compared.ts'
import { findBroughtOptions } from '#core/comparison/set-options.ts'
import { optionName } from '#core/configuration/option-name.ts'
import { formatChange, formatHostField } from '#core/deployment/format-change.ts'
import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { listChanges } from '#core/deployment/list-changes.ts'
import { type FlowColumn, flowColumns, formatFlowCell } from '#core/flows/flow-columns.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { formatPort } from '#core/topology/port-text.ts'

/** What is told of each flow: a number would be another one in each of the two deployments. */
const toldColumns = flowColumns.filter((column) => column !== 'number')

/** The columns of whose changes a flow is `changed`. */
const changing = ['protocol', 'rows', 'basis'] as const satisfies readonly FlowColumn[]

/**
 * Every flow of either deployment with what became of it, the port whose place it takes, and what
 * it was where it changed; what differs stands first.
 */
export function tabulateFlowChanges(
  comparison: Comparison,
  language: Language,
  columns: readonly FlowColumn[] = toldColumns,
): Table {
  const messages = laterMessagesFor(language)
  const listed = createLister(comparison, language)
  const earlier = listById(comparison.before, language)
  const byId = new Map(comparison.flows.map((flow) => [flow.id, flow]))
  return {
    heading: [
      messages['comparison.status'],
      ...columns.map((column) => messages[`column.${column}`]),
      messages['comparison.counterpart'],
      messages['comparison.was'],
    ],
    rows: sortByStatus(comparison.flows).flatMap((flow) => {
      const words = listed(flow)
      if (!words) return []
      const old = flow.before && earlier.get(flow.before.id)
      const other = flow.counterpart === null ? undefined : byId.get(flow.counterpart)
      return [
        [
          messages[`comparison.status.${flow.status}`],
          ...columns.map((column) => formatFlowCell(words, column, messages)),
          other && flow.after ? formatPlace(listed(other), messages) : '',
          flow.status === 'changed' && old ? formatWas(old, words, messages) : '',
        ],
      ]
    }),
  }
}

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

/** Rules that somebody has to add, change or remove, by boundary; nothing of what stays. */
export function tabulateRuleChanges(comparison: Comparison, language: Language): Table {
  const messages = laterMessagesFor(language)
  const listed = createLister(comparison, language)
  const flows = new Map(comparison.flows.map((flow) => [flow.id, flow]))
  const columns = ['source', 'destination', 'transport', 'port', 'purpose'] as const
  return {
    heading: [
      messages['comparison.status'],
      messages['comparison.boundary'],
      ...columns.map((column) => messages[`column.${column}`]),
    ],
    rows: sortByStatus(comparison.rules)
      .filter(({ status }) => status !== 'unchanged')
      .flatMap((rule) => {
        const flow = flows.get(rule.flow)
        const words = flow && listed(flow)
        if (!words) return []
        return [
          [
            messages[`comparison.status.${rule.status}`],
            formatBoundary(rule, comparison, messages),
            ...columns.map((column) => formatFlowCell(words, column, messages)),
          ],
        ]
      }),
  }
}

/** Every host of either deployment with what became of it, and what it was where it changed. */
export function tabulateHostChanges(comparison: Comparison, language: Language): Table {
  const { before, after, hosts } = comparison
  const messages = laterMessagesFor(language)
  const zones = [...after.zones, ...before.zones]
  const changes = groupBy(
    listChanges(before, after).flatMap((change) => (change.kind === 'host' ? [change] : [])),
    ({ host }) => host.id,
  )
  const formatHostWas = ({ id, status }: ComparedHost): string =>
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

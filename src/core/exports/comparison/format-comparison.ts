import type {
  ComparedFlow,
  ComparedHost,
  ComparedRule,
  Comparison,
} from '#core/comparison/comparison.ts'
import { hostName } from '#core/deployment/host-name.ts'
import { formatPurpose } from '#core/flows/list-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { Language } from '#core/messages/language.ts'
import {
  type LaterMessages,
  laterMessagesFor,
  laterShownMessagesFor,
} from '#core/messages/later-messages.ts'
import type { Flow, Host } from '#core/topology/topology.ts'
import { formatRows, type SeparatorName } from '../flows/format-csv.ts'
import { withoutEmptyRequest } from '../flows/format-json.ts'
import { escapeMarkdownLine, formatMarkdownTable } from '../tables/format-markdown.ts'
import { describeSides, tellCounts } from './describe-comparison.ts'
import {
  tabulateFlowChanges,
  tabulateRuleChanges,
  tabulateSettingChanges,
} from './tabulate-comparison.ts'
import { tellCauses, tellCounted } from './tell-causes.ts'

/** The public JSON of a comparison (docs/json.md), two spaces deep, with a last line break. */
export function formatComparisonJson(comparison: Comparison, language: Language): string {
  const { before, after, settings, hosts, flows, rules } = comparison
  const byId = new Map(flows.map((flow) => [flow.id, flow]))
  const ofStatus = (status: ComparedRule['status']) =>
    rules.filter((rule) => rule.status === status).map((rule) => toRule(rule, byId))
  const document = {
    version: 1,
    before: fingerprint(before),
    after: fingerprint(after),
    deployments: { before: withoutEmptyRequest(before), after: withoutEmptyRequest(after) },
    settings,
    nodes: hosts.map((host) => toNode(host, language)),
    flows: flows.map((flow) => toFlow(flow, byId, language)),
    rules: {
      added: ofStatus('added'),
      removed: ofStatus('removed'),
      changed: ofStatus('changed'),
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function toNode({ id, status, before, after, matchedBy }: ComparedHost, language: Language) {
  const host = after ?? before
  return {
    id,
    status,
    ...(matchedBy === null ? {} : { matchedBy }),
    ...(host ? describeHost(host, language) : {}),
    ...(status === 'changed' && before ? { before: describeHost(before, language) } : {}),
  }
}

const describeHost = (host: Host, language: Language) => ({
  role: host.role,
  name: hostName(host, laterMessagesFor(language)),
  zone: host.zone,
  addresses: host.addresses,
})

type FlowsById = ReadonlyMap<string, ComparedFlow>

function toFlow(compared: ComparedFlow, flows: FlowsById, language: Language) {
  const { status, source, destination, before, after, counterpart } = compared
  const flow = after ?? before
  const other = flows.get(counterpart ?? '')
  const place = other && describePlace(other)
  return {
    status,
    source,
    destination,
    ...(flow ? { transport: flow.transport, port: flow.port, ...describeFlow(flow) } : {}),
    ...(flow ? { purpose: formatPurpose(flow.rows, language) } : {}),
    ...(place ? { [status === 'added' ? 'replaces' : 'replacedBy']: place } : {}),
    ...(status === 'changed' && before ? { before: describeFlow(before) } : {}),
  }
}

function describePlace({ before, after }: ComparedFlow) {
  const flow = after ?? before
  return flow && { transport: flow.transport, port: flow.port }
}

const describeFlow = ({ protocol, service, rows, basis }: Flow) => ({
  protocol,
  service,
  rows,
  basis,
})

function toRule(rule: ComparedRule, flows: FlowsById) {
  const flow = flows.get(rule.flow)
  return {
    id: (rule.after ?? rule.before)?.id,
    boundary: rule.boundary,
    source: flow?.source,
    destination: flow?.destination,
    ...(flow && describePlace(flow)),
  }
}

/** Every flow of either deployment as CSV, what differs first; UTF-8 with a byte order mark. */
export function formatComparisonCsv(
  comparison: Comparison,
  language: Language,
  separator: SeparatorName,
): string {
  const { heading, rows } = tabulateFlowChanges(comparison, language)
  return formatRows([heading, ...rows], separator)
}

/** The change as a page of a wiki: both deployments, settings, flows and rules that differ. */
export function formatComparisonMarkdown(comparison: Comparison, language: Language): string {
  const messages = laterShownMessagesFor(language)
  const flows = tabulateFlowChanges(comparison, language)
  const unchanged = messages['comparison.status.unchanged']
  const differing = { ...flows, rows: flows.rows.filter(([status]) => status !== unchanged) }
  const blocks = [
    `# ${escapeMarkdownLine(messages['comparison.title'])}`,
    describeSides(comparison, messages)
      .map((side) => `- ${escapeMarkdownLine(side)}`)
      .join('\n'),
    ...toSection(
      messages['comparison.settings'],
      tabulateSettingChanges(comparison, language),
      messages,
    ),
    ...toCauses(comparison, language, messages),
    ...toSection(messages['comparison.flows'], differing, messages),
    escapeMarkdownLine(tellCounts(comparison.flows, messages)),
    ...toSection(messages['comparison.rules'], tabulateRuleChanges(comparison, language), messages),
    escapeMarkdownLine(tellCounts(comparison.rules, messages)),
  ]
  return `${blocks.join('\n\n')}\n`
}

const toSection = (title: string, table: Table, messages: LaterMessages): string[] => [
  `## ${escapeMarkdownLine(title)}`,
  table.rows.length === 0
    ? escapeMarkdownLine(messages['comparison.none-of-these'])
    : formatMarkdownTable(table).trimEnd(),
]

/** What each cause did, in sentences; nothing where nothing differs. */
function toCauses(comparison: Comparison, language: Language, messages: LaterMessages): string[] {
  const blocks = tellCauses(comparison, language).flatMap(({ cause, told, flows, rules }) => [
    `### ${escapeMarkdownLine(cause)}`,
    escapeMarkdownLine(messages['comparison.counted'](flows, rules)),
    told.map((item) => `- ${escapeMarkdownLine(item)}`).join('\n'),
  ])
  const { flows, rules } = tellCounted(comparison, messages)
  return blocks.length === 0
    ? []
    : [
        `## ${escapeMarkdownLine(messages['comparison.causes'])}`,
        ...blocks,
        `### ${escapeMarkdownLine(messages['comparison.all-causes'])}`,
        escapeMarkdownLine(messages['comparison.counted'](flows, rules)),
        escapeMarkdownLine(messages['comparison.counted-once']),
      ]
}

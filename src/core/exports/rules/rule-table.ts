import type { ChangeRequest } from '#core/deployment/change-request.ts'
import { formatRequest } from '#core/deployment/format-request.ts'
import { hostName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { formatPurpose } from '#core/flows/list-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { groupBy } from '#core/kit/group-by.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { listLacking, type Rule, type RuleObject } from '#core/rules/rule.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { formatResults } from '#core/rules/verification/tabulate-results.ts'
import { serviceNames } from '#core/topology/port-text.ts'
import type { Flow, Topology } from '#core/topology/topology.ts'

/** What a form of request asks of each rule, from left to right; what we do not know stays empty. */
const ruleColumns = [
  'number',
  'request-kind',
  'boundary',
  'source-zone',
  'source-name',
  'source-address',
  'destination-zone',
  'destination-name',
  'destination-address',
  'protocol',
  'destination-port',
  'source-port',
  'service',
  'direction',
  'purpose',
  'basis',
  'need',
  'start',
  'end',
  'nat',
  'log',
  'remark',
] as const

type RuleColumn = (typeof ruleColumns)[number]

/** What a line says of a rule; a flow within a zone has no rule, but as much to say. */
export type RuleLine = Pick<
  Rule,
  'number' | 'sources' | 'destinations' | 'flows' | 'rows' | 'basis'
>

/** Rules of one place, under what the column of boundaries says of it. */
export type RuleSection = {
  readonly title: string
  readonly rules: readonly RuleLine[]
  /** What is said of each of its rules beside what the rule itself lacks; '' for nothing. */
  readonly remark: string
  /** What is to be done with them, where that is not the kind of the whole request. */
  readonly kind?: string
}

/**
 * Rules as a table with a line for each rule and transport, so that a line is the product of its
 * cells: no port of one transport stands beside the other. What scripts found comes last.
 */
export function tabulateRules(
  sections: readonly RuleSection[],
  topology: Topology,
  request: ChangeRequest,
  language: Language,
  verification: VerificationState | null,
): Table {
  const messages = laterMessagesFor(language)
  const zoneOf = ({ host }: RuleObject): string =>
    nameById(host.zone, topology.zones, (zone) => zoneName(zone, messages))
  const asked: Partial<Record<RuleColumn, string>> = {
    'request-kind': formatRequest('kind', request, messages),
    start: request.wanted,
    end: request.expiry,
  }
  const toLines = (section: RuleSection): string[][] =>
    section.rules.flatMap((rule) =>
      [...groupBy(rule.flows, ({ transport }) => transport).values()].map((flows) => {
        const cells = { ...asked, ...describe(rule, flows, section, zoneOf, language) }
        const ids = flows.map(({ id }) => id)
        return [
          ...ruleColumns.map((column) => cells[column] ?? ''),
          ...(verification ? [formatResults(ids, verification, messages)] : []),
        ]
      }),
    )
  return {
    heading: [
      ...ruleColumns.map((column) => messages[`rule-column.${column}`]),
      ...(verification ? [messages['result.title']] : []),
    ],
    rows: sections.flatMap(toLines),
  }
}

function describe(
  { number, sources, destinations, rows, basis }: RuleLine,
  flows: readonly [Flow, ...Flow[]],
  { title, remark, kind }: RuleSection,
  zoneOf: (object: RuleObject) => string,
  language: Language,
): Partial<Record<RuleColumn, string>> {
  const messages = laterMessagesFor(language)
  const lacking = listLacking({ sources, destinations })
  const lacks =
    lacking.length === 0 ? '' : messages['rule.lacks-address'](nameObjects(lacking, messages))
  return {
    number,
    ...(kind === undefined ? {} : { 'request-kind': kind }),
    boundary: title,
    'source-zone': joinEach(sources.map(zoneOf)),
    'source-name': nameObjects(sources, messages),
    'source-address': formatAddresses(sources, messages),
    'destination-zone': joinEach(destinations.map(zoneOf)),
    'destination-name': nameObjects(destinations, messages),
    'destination-address': formatAddresses(destinations, messages),
    protocol: flows[0].transport.toUpperCase(),
    'destination-port': joinEach(flows.map(({ port }) => String(port))),
    'source-port': 'any',
    service: joinEach(flows.map(nameService)),
    direction: messages['rule.opened-by-source'],
    purpose: [...new Set(flows.map((flow) => formatPurpose(flow.rows, language)))].join(' / '),
    basis: messages['rule.basis'](rows.join(' '), messages[`basis.${basis}`]),
    remark: [remark, lacks].filter((text) => text !== '').join('; '),
  }
}

/** Each once, in their order, without empty ones. */
export const joinEach = (texts: readonly string[]): string =>
  [...new Set(texts)].filter((text) => text !== '').join(', ')

export const nameService = ({ protocol, service }: Flow): string =>
  protocol?.toUpperCase() ?? (service ? serviceNames[service] : '')

/** The transport and number of a flow, as a service is named that has no other name. */
export const formatPort = ({ transport, port }: Flow): string =>
  `${transport.toUpperCase()} ${port}`

const nameObjects = (objects: readonly RuleObject[], messages: LaterMessages): string =>
  joinEach(objects.map(({ host }) => hostName(host, messages)))

/** An empty cell might be taken for any address, so one that is missing is written out. */
const formatAddresses = (objects: readonly RuleObject[], messages: LaterMessages): string =>
  joinEach(
    objects.flatMap(({ addresses }) =>
      addresses.length === 0
        ? [messages['rule.no-address']]
        : addresses.map(({ address }) => address.text),
    ),
  )

import { requestFields } from '#core/deployment/change-request.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { formatRequest } from '#core/deployment/format-request.ts'
import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import { listUnneeded } from '#core/flows/list-unneeded.ts'
import { numberFlows } from '#core/flows/number-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import { compareBy, compareInTurn } from '#core/kit/compare.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import { formatNotListed } from '#core/matrix/not-listed-names.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import type { RulePart } from '#core/rules/dialects/dialect.ts'
import { findWarnings, type RulePlaces, type RuleWarning } from '#core/rules/find-warnings.ts'
import { formatServices } from '#core/rules/format-services.ts'
import {
  type Boundary,
  type HostFirewall,
  isIncomplete,
  type Rule,
  type RuleObject,
  type RuleSet,
  type RuleView,
  type WithinZone,
} from '#core/rules/rule.ts'
import { rulesOf } from '#core/rules/rules-of.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { listResultCells } from '#core/rules/verification/tabulate-results.ts'
import { type MatrixCell, toZoneMatrix } from '#core/rules/zone-matrix.ts'
import type { Flow, Topology, Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { formatWarning } from './format-warning.ts'
import {
  formatAddresses,
  joinEach,
  nameService,
  type RuleLine,
  type RuleSection,
  tabulateRules,
} from './rule-table.ts'

const sheetIds = [
  'request',
  'boundaries',
  'matrix',
  'flows',
  'rules',
  'objects',
  'services',
  'unneeded',
  'warnings',
  'verification',
] as const

type SheetId = (typeof sheetIds)[number]

/** One table of a request, as a workbook has it on a sheet and a document under a heading. */
export type RequestSheet = { readonly id: SheetId; readonly title: string; readonly table: Table }

export type RequestSource = {
  readonly deployment: Deployment
  readonly topology: Topology
  readonly rules: RuleSet
  /** What of the rules is asked for. */
  readonly part: RulePart
  readonly view: RuleView
  readonly language: Language
  /** What scripts found of the flows; null where it is no part of the request. */
  readonly verification: VerificationState | null
}

const tables: Readonly<Record<SheetId, (source: RequestSource, messages: LaterMessages) => Table>> =
  {
    request: tabulateRequest,
    boundaries: tabulateBoundaries,
    matrix: tabulateMatrix,
    flows: tabulateFlows,
    rules: tabulatePart,
    objects: tabulateObjects,
    services: tabulateServices,
    unneeded: tabulateUnneeded,
    warnings: tabulateWarnings,
    verification: tabulateVerification,
  }

/** Everything that a person signs and an approver asks for, as tables in their order. */
export const listRequestSheets = (source: RequestSource): RequestSheet[] =>
  sheetIds
    .filter((id) => id !== 'matrix' || source.part.kind === 'boundaries')
    .filter((id) => id !== 'verification' || source.verification)
    .map((id) => makeRequestSheet(id, source))

/** One of these tables alone. */
export function makeRequestSheet(id: SheetId, source: RequestSource): RequestSheet {
  const messages = laterMessagesFor(source.language)
  return { id, title: messages[`request.sheet.${id}`], table: tables[id](source, messages) }
}

/** A request for all that firewalls between zones have to let through. */
export function askForAll(
  deployment: Deployment,
  language: Language,
  verification: VerificationState | null,
): RequestSource {
  const topology = topologyOf(deployment)
  const rules = rulesOf(topology)
  const { boundaries, within } = rules
  const part = { kind: 'boundaries', boundaries, within } as const
  return { deployment, topology, rules, part, view: 'single', language, verification }
}

/** What an approver might send this request back for. */
export const findSourceWarnings = ({ part, deployment }: RequestSource): RuleWarning[] =>
  findWarnings(placesOf(part), deployment.request)

/** The firewalls that rules are asked for. */
export const placesOf = (part: RulePart): RulePlaces =>
  part.kind === 'boundaries' ? part.boundaries : part.hosts

/** The rules that are asked for, a line for each rule and transport. */
export function tabulatePart(source: RequestSource): Table {
  const { deployment, part, view, topology, language, verification } = source
  const sections = listSections(part, view, language)
  return tabulateRules(sections, topology, deployment.request, language, verification)
}

function tabulateWarnings(source: RequestSource, messages: LaterMessages): Table {
  return {
    heading: [messages['rule-column.number'], messages['request.warning']],
    rows: findSourceWarnings(source).map((warning, index) => [
      String(index + 1),
      formatWarning(warning, messages),
    ]),
  }
}

/** What scripts found of each flow that is asked for, and of those within a zone. */
function tabulateVerification(source: RequestSource, messages: LaterMessages): Table {
  const { part, topology, language, verification } = source
  const asked = new Set(
    [...listRules(part, 'single'), ...listWithin(source)].flatMap(({ flows }) =>
      flows.map(({ id }) => id),
    ),
  )
  const results = listResultCells(verification, messages)
  return {
    heading: [
      messages['rule-column.number'],
      messages['rule-column.source-name'],
      messages['rule-column.destination-name'],
      messages['rule-column.protocol'],
      messages['rule-column.destination-port'],
      ...results.heading,
    ],
    rows: listFlows(topology, language)
      .filter(({ id }) => asked.has(id))
      .map((flow) => [
        flow.number,
        flow.sourceName,
        flow.destinationName,
        flow.transport.toUpperCase(),
        String(flow.port),
        ...results.cellsOf(flow.id),
      ]),
  }
}

function listSections(part: RulePart, view: RuleView, language: Language): RuleSection[] {
  const messages = laterMessagesFor(language)
  return part.kind === 'boundaries'
    ? part.boundaries.map((boundary) => ({
        title: nameBoundary(boundary, messages),
        rules: boundary.rules[view],
        remark: '',
      }))
    : part.hosts.map((host) => ({
        title: nameFirewall(host, messages),
        rules: host.rules[view],
        remark: '',
      }))
}

const nameBoundary = (
  { from, to }: { readonly from: Zone; readonly to: Zone },
  messages: LaterMessages,
): string => `${zoneName(from, messages)} → ${zoneName(to, messages)}`

const nameFirewall = ({ object }: HostFirewall, messages: LaterMessages): string =>
  `→ ${hostName(object.host, messages)}`

const listRules = (part: RulePart, view: RuleView): Rule[] =>
  placesOf(part).flatMap(({ rules }) => [...rules[view]])

/** Zones within which flows are asked about along with the boundaries of all. */
const listWithin = ({ part, rules }: RequestSource): readonly WithinZone[] =>
  part.kind === 'boundaries' && part.boundaries.length === rules.boundaries.length
    ? rules.within
    : []

function tabulateRequest(source: RequestSource, messages: LaterMessages): Table {
  const { deployment, part, view, language } = source
  const rules = listRules(part, view)
  const flows = rules.flatMap((rule) => rule.flows)
  return {
    heading: [messages['request.item'], messages['request.content']],
    rows: [
      ...requestFields.map((field) => [
        messages[`request.${field}`],
        formatRequest(field, deployment.request, messages),
      ]),
      [messages['request.deployment'], deployment.title],
      [messages['column.fingerprint'], fingerprint(deployment)],
      [messages['request.count'], String(rules.length)],
      [
        messages['request.remaining'],
        messages['view.sentences']([messages['request.deny'], formatNotListed(flows, language)]),
      ],
    ],
  }
}

/** From which zone to which how much goes, and what stays within one. */
function tabulateBoundaries(source: RequestSource, messages: LaterMessages): Table {
  const { part, view } = source
  const toRow = (name: string, rules: readonly Rule[]): string[] => {
    const flows = rules.flatMap((rule) => rule.flows)
    return [
      name,
      String(flows.length),
      String(rules.length),
      listPorts(flows),
      String(rules.filter(isIncomplete).length),
      '',
    ]
  }
  const rows =
    part.kind === 'boundaries'
      ? part.boundaries.map((boundary: Boundary) =>
          toRow(nameBoundary(boundary, messages), boundary.rules[view]),
        )
      : part.hosts.map((host) => toRow(nameFirewall(host, messages), host.rules[view]))
  return {
    heading: [
      messages['rule-column.boundary'],
      messages['boundary-column.flows'],
      messages['boundary-column.rules'],
      messages['boundary-column.services'],
      messages['boundary-column.missing'],
      messages['rule-column.remark'],
    ],
    rows: [
      ...rows,
      ...listWithin(source).map(({ zone, flows }) => [
        messages['rule.within'](zoneName(zone, messages)),
        String(flows.length),
        '0',
        listPorts(flows),
        '',
        messages['rule.needs-none'],
      ]),
    ],
  }
}

const formatPort = ({ transport, port }: Flow): string => `${transport.toUpperCase()} ${port}`

const listPorts = (flows: readonly Flow[]): string => joinEach(flows.map(formatPort))

/** What goes from each zone to each other, as reviewers read it; of a part its zones alone. */
export function tabulateMatrix(source: RequestSource): Table {
  const { part, view, topology, language } = source
  const messages = laterMessagesFor(language)
  const boundaries = part.kind === 'boundaries' ? part.boundaries : []
  const isWhole = boundaries.length === source.rules.boundaries.length
  const named = (end: 'from' | 'to'): readonly Zone[] =>
    topology.zones.filter((zone) => isWhole || boundaries.some((one) => one[end] === zone))
  const matrix = toZoneMatrix(named('from'), named('to'), {
    boundaries,
    within: listWithin(source),
  })
  return {
    heading: [messages['matrix.ends'], ...named('to').map((zone) => zoneName(zone, messages))],
    rows: matrix.map(({ from, cells }) => [
      zoneName(from, messages),
      ...cells.map((cell) => formatMatrixCell(cell, view, messages)),
    ]),
  }
}

function formatMatrixCell(cell: MatrixCell, view: RuleView, messages: LaterMessages): string {
  switch (cell.kind) {
    case 'boundary': {
      const rules = cell.boundary.rules[view]
      const incomplete = rules.filter(isIncomplete).length
      const parts = [
        formatServices(rules.flatMap(({ services }) => services)),
        messages['rules.count'](rules.length),
        incomplete > 0 ? messages['rules.incomplete'](incomplete) : '',
      ]
      return parts.filter((text) => text !== '').join('; ')
    }
    case 'within':
      return [formatServices(cell.flows), messages['rules.within-count'](cell.flows.length)]
        .filter((text) => text !== '')
        .join('; ')
    case 'none':
      return messages['matrix.none']
    default:
      return assertNever(cell)
  }
}

/** Each flow on a line, also those that no firewall between zones sees. */
function tabulateFlows(source: RequestSource, messages: LaterMessages): Table {
  const { deployment, part, topology, rules, language } = source
  const numbers = numberFlows(topology)
  const byId = new Map(rules.objects.map((object) => [object.host.id, object]))
  const find = (id: string): RuleObject[] => [byId.get(id)].filter((object) => object !== undefined)
  const toLine = (flow: Flow): RuleLine => ({
    number: numbers.get(flow.id) ?? '',
    sources: find(flow.source),
    destinations: find(flow.destination),
    flows: [flow],
    rows: flow.rows,
    basis: flow.basis,
  })
  const within = listWithin(source).map(
    ({ zone, flows }): RuleSection => ({
      title: messages['rule.within'](zoneName(zone, messages)),
      rules: flows.map(toLine),
      remark: messages['rule.needs-none'],
    }),
  )
  return tabulateRules(
    [...listSections(part, 'single', language), ...within],
    topology,
    deployment.request,
    language,
    // They have a sheet of their own.
    null,
  )
}

/** What devices call each address, and whose it is. */
function tabulateObjects(source: RequestSource, messages: LaterMessages): Table {
  const { part, rules, topology } = source
  const asked = new Set(
    listRules(part, 'single').flatMap(({ sources, destinations }) => [...sources, ...destinations]),
  )
  const rows = rules.objects
    .filter((object) => asked.has(object))
    .flatMap((object) => {
      const { host, name, addresses } = object
      const cells = [
        name,
        hostName(host, messages),
        kindName(host.kind, messages),
        nameById(host.zone, topology.zones, (zone) => zoneName(zone, messages)),
      ]
      return addresses.length === 0
        ? [[...cells, '', formatAddresses([object], messages)]]
        : addresses.map((one) => [...cells, one.name, one.address.text])
    })
  return {
    heading: (['object', 'name', 'role', 'zone', 'address-object', 'address'] as const).map(
      (column) => messages[`object-column.${column}`],
    ),
    rows,
  }
}

function tabulateServices({ part, view }: RequestSource, messages: LaterMessages): Table {
  const used = listRules(part, view).flatMap(({ number, flows }) =>
    flows.map((flow) => ({ number, flow })),
  )
  const services = [...groupBy(used, ({ flow }) => formatPort(flow)).values()].toSorted(
    compareInTurn(
      compareBy(([{ flow }]) => flow.port),
      compareBy(([{ flow }]) => flow.transport),
    ),
  )
  return {
    heading: [
      messages['rule-column.protocol'],
      messages['rule-column.destination-port'],
      messages['rule-column.service'],
      messages['service-column.rules'],
    ],
    rows: services.map((uses) => [
      uses[0].flow.transport.toUpperCase(),
      String(uses[0].flow.port),
      joinEach(uses.map(({ flow }) => nameService(flow))),
      joinEach(uses.map(({ number }) => number)),
    ]),
  }
}

function tabulateUnneeded({ deployment, language }: RequestSource, messages: LaterMessages): Table {
  const configuration = configurationOf(deployment)
  return {
    heading: [
      messages['column.rows'],
      messages['rule-column.source-name'],
      messages['rule-column.destination-name'],
      messages['unneeded-column.ports'],
      messages['rule-column.purpose'],
      messages['unneeded-column.reason'],
    ],
    rows: listUnneeded(evaluationOf(configuration), configuration, language).map((row) => [
      row.id,
      row.sourceName,
      row.destinationName,
      joinEach(row.ports.map(({ text }) => text)),
      row.purpose,
      joinEach(row.reasons.map(({ text }) => text)),
    ]),
  }
}

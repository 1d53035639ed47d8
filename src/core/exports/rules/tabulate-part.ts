import { zoneName } from '#core/deployment/host-name.ts'
import { listFlows } from '#core/flows/list-flows.ts'
import { numberFlows } from '#core/flows/number-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import type { RulePart } from '#core/rules/dialects/dialect.ts'
import type { RuleObject, RuleView } from '#core/rules/rule.ts'
import { listResultCells } from '#core/rules/verification/tabulate-results.ts'
import type { Flow } from '#core/topology/topology.ts'
import {
  listRules,
  listWithin,
  nameBoundary,
  nameFirewall,
  type RequestSource,
} from './request-source.ts'
import { type RuleLine, type RuleSection, tabulateRules } from './rule-table.ts'

/** The rules that are asked for, a line for each rule and transport. */
export function tabulatePart(
  source: RequestSource,
  messages: LaterMessages = laterMessagesFor(source.language),
): Table {
  const { deployment, part, view, topology, language, verification } = source
  const sections = listSections(part, view, messages)
  return tabulateRules(sections, topology, deployment.request, language, verification)
}

/** Each flow on a line, also those that no firewall between zones sees. */
export function tabulateFlows(source: RequestSource, messages: LaterMessages): Table {
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
    [...listSections(part, 'single', messages), ...within],
    topology,
    deployment.request,
    language,
    // They have a sheet of their own.
    null,
  )
}

function listSections(part: RulePart, view: RuleView, messages: LaterMessages): RuleSection[] {
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

/** What scripts found of each flow that is asked for, and of those within a zone. */
export function tabulateVerification(source: RequestSource, messages: LaterMessages): Table {
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

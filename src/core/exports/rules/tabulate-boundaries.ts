import { zoneName } from '#core/deployment/host-name.ts'
import type { Table } from '#core/flows/table.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { formatServices } from '#core/rules/format-services.ts'
import { type Boundary, isIncomplete, type Rule, type RuleView } from '#core/rules/rule.ts'
import { type MatrixCell, toZoneMatrix } from '#core/rules/zone-matrix.ts'
import type { Flow, Zone } from '#core/topology/topology.ts'
import { listWithin, nameBoundary, nameFirewall, type RequestSource } from './request-source.ts'
import { formatPort, joinEach } from './rule-table.ts'

/** From which zone to which how much goes, and what stays within one. */
export function tabulateBoundaries(source: RequestSource, messages: LaterMessages): Table {
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

import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { hostName, kindName, nameById, zoneName } from '#core/deployment/host-name.ts'
import {
  collectFootnotes,
  flowColumns,
  formatFlowCell,
  listAddressCells,
} from '#core/flows/flow-columns.ts'
import { listFlows, listShownFlows } from '#core/flows/list-flows.ts'
import { listUnneeded } from '#core/flows/list-unneeded.ts'
import type { Table } from '#core/flows/table.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import { footnotes } from '#core/matrix/footnotes.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { listResultCells } from '#core/rules/verification/tabulate-results.ts'
import { formatPort } from '#core/topology/port-text.ts'
import type { Topology } from '#core/topology/topology.ts'

/** What a document is written of: a part of a deployment, which may be all of it. */
export type DocumentSource = {
  readonly deployment: Deployment
  /** The address of the page that a link opens, without a fragment; '' for none. */
  readonly page: string
  readonly topology: Topology
  readonly part: Topology
  readonly language: Language
  /** What scripts found of the flows; null where it is no part of the document. */
  readonly verification: VerificationState | null
}

/** The flows, with the addresses of their ends where any is known, and what scripts found of them. */
export function tabulateFlows({ topology, part, language, verification }: DocumentSource): Table {
  const messages = laterMessagesFor(language)
  const addresses = listAddressCells(listFlows(topology, language), messages)
  const results = listResultCells(verification, messages)
  return {
    heading: [
      ...flowColumns.map((column) => messages[`column.${column}`]),
      ...addresses.heading,
      ...results.heading,
    ],
    rows: listShownFlows(part, topology, language).map((flow) => [
      ...flowColumns.map((column) => formatFlowCell(flow, column, messages)),
      ...addresses.cellsOf(flow),
      ...results.cellsOf(flow.id),
    ]),
  }
}

/** The footnotes of the list that the flows point to, a line each: what it prints, and what holds. */
export const listFootnotes = ({ topology, part, language }: DocumentSource): string[] =>
  collectFootnotes(listShownFlows(part, topology, language)).map((id) => {
    const { printed, english, state } = footnotes[id]
    const words = [`※${id}`, (language === 'ja' ? printed : english) ?? '', state[language]]
    return toOneLine(words.join(' '))
  })

/** Each host with what reaches it. */
export function tabulateHosts({ part, language }: DocumentSource): Table {
  const messages = laterMessagesFor(language)
  return {
    heading: [
      messages['host-field.name'],
      messages['host-table.role'],
      messages['host-field.zone'],
      messages['host-field.address'],
      messages['hosts.listens'],
    ],
    rows: part.hosts.map((host) => [
      hostName(host, messages),
      kindName(host.kind, messages),
      nameById(host.zone, part.zones, (zone) => zoneName(zone, messages)),
      host.addresses.join(', '),
      host.listens.map(formatPort).join(', '),
    ]),
  }
}

/** The rows of the list that the whole deployment does not need, and why. */
export function tabulateUnneeded({ deployment, language }: DocumentSource): Table {
  const messages = laterMessagesFor(language)
  const configuration = configurationOf(deployment)
  return {
    heading: [
      messages['unneeded.row'],
      messages['column.source'],
      messages['column.destination'],
      messages['unneeded.ports'],
      messages['column.purpose'],
      messages['unneeded.reason'],
    ],
    rows: listUnneeded(evaluationOf(configuration), configuration, language).map((row) => [
      row.id,
      row.sourceName,
      row.destinationName,
      row.ports.map(({ text }) => text).join(', '),
      row.purpose,
      messages['view.sentences'](row.reasons.map(({ text }) => text)),
    ]),
  }
}

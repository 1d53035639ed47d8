import { requestFields } from '#core/deployment/change-request.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { formatRequest } from '#core/deployment/format-request.ts'
import { listUnneeded } from '#core/flows/list-unneeded.ts'
import type { Table } from '#core/flows/table.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import { formatNotListed } from '#core/matrix/not-listed-names.ts'
import { type LaterMessages, laterShownMessagesFor } from '#core/messages/later-messages.ts'
import { formatWarning } from './format-warning.ts'
import { findSourceWarnings, listRules, type RequestSource } from './request-source.ts'
import { joinEach } from './rule-table.ts'
import { tabulateBoundaries, tabulateMatrix } from './tabulate-boundaries.ts'
import { tabulateObjects, tabulateServices } from './tabulate-objects.ts'
import { tabulateFlows, tabulatePart, tabulateVerification } from './tabulate-part.ts'

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
  const messages = laterShownMessagesFor(source.language)
  return { id, title: messages[`request.sheet.${id}`], table: tables[id](source, messages) }
}

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

function tabulateWarnings(source: RequestSource, messages: LaterMessages): Table {
  return {
    heading: [messages['rule-column.number'], messages['request.warning']],
    rows: findSourceWarnings(source).map((warning, index) => [
      String(index + 1),
      formatWarning(warning, messages),
    ]),
  }
}

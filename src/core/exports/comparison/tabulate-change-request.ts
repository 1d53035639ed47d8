import type { ComparedRule, Comparison } from '#core/comparison/comparison.ts'
import { type ChangeRequest, requestFields } from '#core/deployment/change-request.ts'
import { formatRequest } from '#core/deployment/format-request.ts'
import type { Table } from '#core/flows/table.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { makeRequestSheet, type RequestSheet } from '../rules/request-sheets.ts'
import { askForAll } from '../rules/request-source.ts'
import { nameDeployment, tellCounts } from './describe-comparison.ts'
import { listAskedRules, workOrder } from './list-asked-rules.ts'
import { tabulateAskedRules } from './tabulate-asked-rules.ts'
import { tabulateChangeMatrix } from './tabulate-change-matrix.ts'
import { tabulateChangedObjects } from './tabulate-changed-objects.ts'

/**
 * A request for the change alone: its fields, from which zone to which what comes and goes, the rules
 * to add, to change and to remove, the objects and services that come and go, and what an approver
 * may ask about what is new. Its rules have numbers of their own, in the order of the work, since
 * either deployment numbers its own; these stand beside them.
 */
export function listChangeRequest(comparison: Comparison, language: Language): RequestSheet[] {
  const messages = laterMessagesFor(language)
  const { before, after } = comparison
  const asked = listAskedRules(comparison)
  if (asked.length === 0) return []
  const earlier = askForAll(before, language, null)
  const later = askForAll(after, language, null)
  const touched = new Map(
    asked.flatMap(({ compared, rule }) => (compared.after ? [[rule.id, rule] as const] : [])),
  )
  const toCome = later.rules.boundaries.map((boundary) => ({
    ...boundary,
    rules: {
      single: boundary.rules.single.flatMap((rule) => touched.get(rule.id) ?? []),
      grouped: [],
    },
  }))
  const warnings = makeRequestSheet('warnings', {
    ...later,
    part: { kind: 'boundaries', boundaries: toCome },
  })
  return [
    {
      id: 'request',
      title: messages['request.sheet.request'],
      table: tabulateFields(comparison, messages),
    },
    {
      id: 'matrix',
      title: messages['request.sheet.matrix'],
      table: tabulateChangeMatrix(comparison, language),
    },
    {
      id: 'rules',
      title: messages['request.sheet.rules'],
      table: tabulateAskedRules(comparison, language),
    },
    {
      id: 'objects',
      title: messages['request.sheet.objects'],
      table: tabulateChangedObjects(comparison, { earlier, later }, messages),
    },
    compareServices(
      makeRequestSheet('services', earlier),
      makeRequestSheet('services', later),
      messages,
    ),
    warnings,
  ]
}

function tabulateFields(comparison: Comparison, messages: LaterMessages): Table {
  const { before, after, rules } = comparison
  return {
    heading: [messages['request.item'], messages['request.content']],
    rows: [
      ...requestFields.map((field) => [
        messages[`request.${field}`],
        formatRequest(field, { ...after.request, kind: findKind(comparison) }, messages),
      ]),
      [messages['request.order'], tellOrder(rules, messages)],
      [messages['comparison.before'], nameDeployment(before, messages)],
      [messages['comparison.after'], nameDeployment(after, messages)],
      [messages['comparison.rules'], tellCounts(rules, messages)],
    ],
  }
}

/** What is said of it, or else what a request for this change is. */
function findKind({ after, rules }: Comparison): ChangeRequest['kind'] {
  const isRemoval = rules.every(({ status }) => status === 'removed' || status === 'unchanged')
  return after.request.kind || (isRemoval ? 'removal' : 'change')
}

/** Which numbers of the request come first, which then. */
function tellOrder(rules: readonly ComparedRule[], messages: LaterMessages): string {
  let last = 0
  const steps = workOrder.flatMap((status) => {
    const count = rules.filter((rule) => rule.status === status).length
    if (count === 0) return []
    const span = count === 1 ? `${last + 1}` : `${last + 1}–${last + count}`
    last += count
    return [messages['request.step'](messages[`request-change.${status}`], span)]
  })
  const said = messages['request.steps'](steps)
  return steps.length > 1
    ? messages['view.sentences']([said, messages['request.order-help']])
    : said
}

/** The services that only one of both has, as what came and what went. */
function compareServices(
  before: RequestSheet,
  after: RequestSheet,
  messages: LaterMessages,
): RequestSheet {
  const used = messages['service-column.rules']
  return {
    ...after,
    table: {
      heading: [
        messages['comparison.status'],
        ...after.table.heading.map((title) =>
          title === used ? messages['request.used-by'] : title,
        ),
      ],
      rows: [
        ...listOthers(after.table, before.table).map((row) => [
          messages['comparison.status.added'],
          ...row,
        ]),
        ...listOthers(before.table, after.table).map((row) => [
          messages['comparison.status.removed'],
          ...row,
        ]),
      ],
    },
  }
}

/** Lines of services that another table has not: what they are for may differ, and rules have other numbers. */
function listOthers({ rows }: Table, others: Table): Table['rows'] {
  const keyOf = ([transport, port]: readonly string[]): string => `${transport} ${port}`
  const known = new Set(others.rows.map(keyOf))
  return rows.filter((row) => !known.has(keyOf(row)))
}

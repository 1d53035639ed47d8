import type { ComparedRule, Comparison } from '#core/comparison/comparison.ts'
import { formatBoundary } from '#core/comparison/format-boundary.ts'
import { type ChangeRequest, requestFields } from '#core/deployment/change-request.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { formatRequest } from '#core/deployment/format-request.ts'
import type { Table } from '#core/flows/table.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import type { Rule } from '#core/rules/rule.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { makeRequestSheet, type RequestSheet } from '../rules/request-sheets.ts'
import { askForAll } from '../rules/request-source.ts'
import { tabulateRules } from '../rules/rule-table.ts'
import { nameDeployment, tellCounts } from './describe-comparison.ts'
import { sortByStatus } from './tabulate-comparison.ts'

/** A rule that somebody has to touch, under its number in the request for the change. */
type AskedRule = { readonly compared: ComparedRule; readonly rule: Rule }

/**
 * A request for the change alone: its fields, the rules to add, to remove and to change, the objects
 * and services that come and go, and what an approver may ask about what is new. Its rules have
 * numbers of their own, since either deployment numbers its own.
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
      id: 'rules',
      title: messages['request.sheet.rules'],
      table: tabulateAsked(asked, comparison, language),
    },
    ...(['objects', 'services'] as const).map((id): RequestSheet => {
      const [had, has] = [makeRequestSheet(id, earlier), makeRequestSheet(id, later)]
      const table = compareTables(had.table, has.table, ownColumns[id], messages)
      return { ...has, table }
    }),
    warnings,
  ]
}

function listAskedRules({ rules }: Comparison): AskedRule[] {
  const differing = sortByStatus(rules.filter(({ status }) => status !== 'unchanged'))
  return differing.flatMap((compared, index) => {
    const rule = compared.after ?? compared.before
    return rule ? [{ compared, rule: { ...rule, number: String(index + 1) } }] : []
  })
}

function tabulateFields(comparison: Comparison, messages: LaterMessages): Table {
  const { before, after, rules } = comparison
  return {
    heading: [messages['request.item'], messages['request.content']],
    rows: [
      ...requestFields.map((field) => [
        messages[`request.${field}`],
        formatRequest(field, after.request, messages),
      ]),
      [messages['comparison.before'], nameDeployment(before, messages)],
      [messages['comparison.after'], nameDeployment(after, messages)],
      [messages['comparison.rules'], tellCounts(rules, messages)],
    ],
  }
}

function tabulateAsked(
  asked: readonly AskedRule[],
  comparison: Comparison,
  language: Language,
): Table {
  const { before, after } = comparison
  const messages = laterMessagesFor(language)
  const toRow = (
    { compared, rule }: AskedRule,
    deployment: Deployment,
    request: ChangeRequest,
    remark: string,
  ): Table => {
    const section = {
      title: formatBoundary(compared, comparison, messages),
      rules: [rule],
      remark,
      kind: messages[`comparison.status.${compared.status}`],
    }
    return tabulateRules([section], topologyOf(deployment), request, language, null)
  }
  const { request } = after
  // What is removed is in use until the day from which the change is wanted.
  const ending = { ...request, wanted: '', expiry: request.wanted }
  const tables = asked.map((one) => {
    const old = one.compared.before
    if (!one.compared.after) return toRow(one, before, ending, '')
    const now = toRow(one, after, request, '')
    if (!old) return now
    const was = toRow({ ...one, rule: { ...old, number: one.rule.number } }, before, request, '')
    return toRow(one, after, request, tellWas(was, now, messages))
  })
  return { heading: tables[0]?.heading ?? [], rows: tables.flatMap(({ rows }) => rows) }
}

/** What stood in the cells that differ. */
function tellWas(was: Table, now: Table, messages: LaterMessages): string {
  const [old = [], cells = []] = [was.rows[0], now.rows[0]]
  const differing = now.heading.flatMap((column, index) =>
    old[index] === cells[index] ? [] : [messages['option.is'](column, old[index] ?? '')],
  )
  return differing.length === 0
    ? ''
    : messages['option.is'](messages['comparison.was'], messages['view.list'](differing))
}

/** How many columns tell what a line is; what services are for differs, and rules have other numbers. */
const ownColumns = { objects: 6, services: 2 } as const

/** Lines of a table that only one of both has, as what came and what went. */
function compareTables(
  before: Table,
  after: Table,
  columns: number,
  messages: LaterMessages,
): Table {
  const keyOf = (row: readonly string[]): string => JSON.stringify(row.slice(0, columns))
  const without = ({ rows }: Table, { rows: others }: Table) => {
    const known = new Set(others.map(keyOf))
    return rows.filter((row) => !known.has(keyOf(row)))
  }
  return {
    heading: [messages['comparison.status'], ...after.heading],
    rows: [
      ...without(after, before).map((row) => [messages['comparison.status.added'], ...row]),
      ...without(before, after).map((row) => [messages['comparison.status.removed'], ...row]),
    ],
  }
}

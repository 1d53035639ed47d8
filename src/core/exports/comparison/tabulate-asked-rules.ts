import type { ComparedRule, Comparison } from '#core/comparison/comparison.ts'
import { explainChanges } from '#core/comparison/explain-changes.ts'
import { formatBoundary } from '#core/comparison/format-boundary.ts'
import { createRuleCauseNamer } from '#core/comparison/name-rule-causes.ts'
import type { ChangeRequest } from '#core/deployment/change-request.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import type { Table } from '#core/flows/table.ts'
import type { Language } from '#core/messages/language.ts'
import { type LaterMessages, laterMessagesFor } from '#core/messages/later-messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { tabulateRules } from '../rules/rule-table.ts'
import { createRemarkTeller } from './create-remark-teller.ts'
import { type AskedRule, listAskedRules, type workOrder } from './list-asked-rules.ts'
import { tellCellsWere } from './tell-cells-were.ts'

/** The rules that are asked for, a line each, with what has to be done and why; all of them single. */
export function tabulateAskedRules(comparison: Comparison, language: Language): Table {
  const { before, after } = comparison
  const messages = laterMessagesFor(language)
  const causeOf = createRuleCauseNamer(explainChanges(comparison), comparison, messages)
  const tellRemark = createRemarkTeller(comparison, messages)
  const toTable = (
    { compared, rule }: AskedRule,
    deployment: Deployment,
    request: ChangeRequest,
  ): Table => {
    const section = {
      title: formatBoundary(compared, comparison, messages),
      rules: [rule],
      remark: tellRemark(compared),
    }
    return tabulateRules([section], topologyOf(deployment), request, language, null)
  }
  const { request } = after
  // What is removed is in use until the day from which the change is wanted.
  const ending = { ...request, wanted: '', expiry: request.wanted }
  const tables = listAskedRules(comparison).map((one) => {
    const { compared, rule } = one
    const old = compared.before
    const now = compared.after ? toTable(one, after, request) : toTable(one, before, ending)
    const number = rule.number
    const was =
      old && compared.after && toTable({ compared, rule: { ...old, number } }, before, request)
    const [first = [], ...others] = now.rows
    const own = [
      number,
      isAsked(compared.status) ? messages[`request-change.${compared.status}`] : '',
      causeOf(compared),
      was ? tellCellsWere(now.heading, was.rows[0], now.rows[0], messages) : '',
      compared.after?.number ?? '',
      old?.number ?? '',
      nameOnDevices(compared, messages),
    ]
    return { heading: now.heading, rows: [[...own, ...first.slice(ownCells)], ...others] }
  })
  return {
    heading: [
      messages['rule-column.number'],
      messages['rule-column.request-kind'],
      messages['comparison.cause'],
      messages['comparison.was'],
      messages['request.number-after'],
      messages['request.number-before'],
      messages['request.rule-name'],
      ...(tables[0]?.heading ?? []).slice(ownCells),
    ],
    rows: tables.flatMap(({ rows }) => rows),
  }
}

/** Columns of a request that are told otherwise of a change: the number and the kind. */
const ownCells = 2

const isAsked = (status: ComparedRule['status']): status is (typeof workOrder)[number] =>
  status !== 'unchanged'

/** What the texts of devices call it; where hosts are called otherwise, their rules are, too. */
function nameOnDevices({ before, after }: ComparedRule, messages: LaterMessages): string {
  const name = after?.id ?? before?.id ?? ''
  return before && after && before.id !== after.id
    ? `${name} (${messages['compare.was'](before.id)})`
    : name
}

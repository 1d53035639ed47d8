import { Check, Copy } from 'lucide-react'
import type { Statuses } from '#core/comparison/unite-topologies.ts'
import { formatHtmlTable, formatTsv } from '#core/exports/tables/format-table.ts'
import {
  type FlowColumn,
  flowColumns,
  formatFlowCell,
  isFlowColumn,
  listAddressCells,
} from '#core/flows/flow-columns.ts'
import { type FlowGrouping, groupColumns, groupFlows } from '#core/flows/group-flows.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import type { Table } from '#core/flows/table.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { copyTable } from '#platform/clipboard.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useCopy } from '#ui/kit/use-copy.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { FlowTable } from './use-flow-table.ts'

/**
 * Copies the shown rows and columns, in their order, also those that are folded away, with the
 * fingerprint that tells which deployment they are of.
 */
export function CopyFlowsButton({ table }: { readonly table: FlowTable }) {
  const messages = useLaterMessages()
  const grouping = useAppState((state) => state.arrangement.grouping)
  const deployment = useAppState((state) => state.deployment)
  const compared = useAppState(selectComparison)
  const model = table.getRowModel()
  // What was said of another table no longer counts.
  const { outcome, copy } = useCopy(model)
  const copyFlows = () => {
    const flows = groupFlows(model.rows, (row) => row.original, grouping).flatMap(({ rows }) =>
      rows.map(({ original }) => original),
    )
    const shown = table.getVisibleLeafColumns().flatMap(({ id }) => (isFlowColumn(id) ? [id] : []))
    const listed = toTable(withGroup(shown, grouping), flows, fingerprint(deployment), messages)
    const content = compared ? withStatuses(listed, flows, compared.statuses, messages) : listed
    return copyTable({ html: formatHtmlTable(content), text: formatTsv(content) })
  }
  const good = outcome === 'copied'
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Button
        onClick={() => copy(copyFlows)}
        disabled={model.rows.length === 0}
        className="px-2.5! font-normal!"
      >
        {good ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        {messages['ports.copy']}
      </Button>
      <span role="status" className={`text-small ${good ? 'text-success' : 'text-danger'}`}>
        {good && messages['ports.copied'](model.rows.length)}
        {outcome === 'copy-failed' && messages['ports.copy-failed']}
      </span>
    </span>
  )
}

/** What is gone must not pass for what is needed. */
const withStatuses = (
  { heading, rows }: Table,
  flows: readonly ListedFlow[],
  { ofFlow }: Statuses,
  messages: LaterMessages,
): Table => ({
  heading: [messages['comparison.status'], ...heading],
  rows: rows.map((row, index) => [
    messages[`comparison.status.${ofFlow.get(flows[index]?.id ?? '') ?? 'unchanged'}`],
    ...row,
  ]),
})

/** What heads a group on the screen is said in each of its rows. */
function withGroup(shown: readonly FlowColumn[], grouping: FlowGrouping): readonly FlowColumn[] {
  const heads = groupColumns[grouping]
  return flowColumns.filter((column) => shown.includes(column) || heads.includes(column))
}

function toTable(
  columns: readonly FlowColumn[],
  flows: readonly ListedFlow[],
  sign: string,
  messages: LaterMessages,
): Table {
  const addresses = listAddressCells(flows, messages)
  return {
    heading: [
      ...columns.map((column) => messages[`column.${column}`]),
      messages['column.fingerprint'],
      ...addresses.heading,
    ],
    rows: flows.map((flow) => [
      ...columns.map((column) => formatFlowCell(flow, column, messages)),
      sign,
      ...addresses.cellsOf(flow),
    ]),
  }
}

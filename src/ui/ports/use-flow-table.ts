import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  functionalUpdate,
  type ReactTable,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Basis } from '#core/configuration/network-terms.ts'
import {
  type FlowColumn,
  flowColumns,
  formatFlowCell,
  isFlowColumn,
} from '#core/flows/flow-columns.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'

export const flowFeatures = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

export type FlowTable = ReactTable<typeof flowFeatures, ListedFlow>

const bases: readonly Basis[] = ['stated', 'inferred', 'other-source']

const helper = createColumnHelper<typeof flowFeatures, ListedFlow>()

const collators = {
  en: new Intl.Collator('en', { numeric: true }),
  ja: new Intl.Collator('ja', { numeric: true }),
}

/** What a column sorts by: numbers as numbers, a basis by its strength, the rest as it is read. */
function listColumns(language: 'en' | 'ja') {
  const messages = messagesFor(language)
  const { compare } = collators[language]
  const key = (flow: ListedFlow, column: FlowColumn): string | number | undefined => {
    if (column === 'port') return flow.port
    if (column === 'basis') return bases.indexOf(flow.basis)
    return formatFlowCell(flow, column, messages) || undefined
  }
  return helper.columns(
    flowColumns.map((column) =>
      helper.accessor((flow) => key(flow, column), {
        id: column,
        header: messages[`column.${column}`],
        enableHiding: column !== 'number',
        sortUndefined: 'last',
        sortDescFirst: false,
        sortFn: (a, b, id) => {
          const [left, right] = [a.getValue(id), b.getValue(id)]
          return typeof left === 'number' && typeof right === 'number'
            ? left - right
            : compare(String(left), String(right))
        },
      }),
    ),
  )
}

/** The flows sorted and their columns chosen as the user wants it. */
export function useFlowTable(flows: readonly ListedFlow[]): FlowTable {
  const update = useUpdate()
  const language = useAppState((state) => state.preferences.language)
  const sorting = useAppState((state) => state.arrangement.sorting)
  const hidden = useAppState((state) => state.preferences.hiddenColumns)
  const columns = useMemo(() => listColumns(language), [language])
  const state = useMemo(
    () => ({
      sorting: sorting.map((by) => ({ ...by })),
      columnVisibility: Object.fromEntries(hidden.map((column) => [column, false])),
    }),
    [sorting, hidden],
  )
  return useTable({
    features: flowFeatures,
    columns,
    data: flows,
    state,
    getRowId: (flow) => flow.id,
    onSortingChange: (updater) =>
      update({
        type: 'arrange',
        arrangement: { sorting: toSorting(functionalUpdate(updater, state.sorting)) },
      }),
  })
}

const toSorting = (sorting: SortingState) =>
  sorting.flatMap(({ id, desc }) => (isFlowColumn(id) ? [{ id, desc }] : []))

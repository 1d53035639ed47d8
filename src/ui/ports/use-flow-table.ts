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
import { comparedStatuses } from '#core/comparison/comparison.ts'
import type { Statuses } from '#core/comparison/unite-topologies.ts'
import type { Basis } from '#core/configuration/network-terms.ts'
import { flowColumns, formatFlowCell } from '#core/flows/flow-columns.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import { compareBy } from '#core/kit/compare.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { flowResults } from '#core/rules/verification/check-result.ts'
import { resultOf, type VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { selectVerification } from '#state/select-results.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import {
  columnName,
  isOwnColumn,
  isTableColumn,
  placeOf,
  type TableColumn,
} from './table-columns.ts'

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

/**
 * What a column sorts by: numbers as numbers, a basis by its strength, a result by how bad it is, the
 * rest as it is read. Results have a column where some were read, statuses where there is a baseline.
 */
function listColumns(
  language: Language,
  verification: VerificationState | null,
  statuses: Statuses | undefined,
) {
  const messages = laterMessagesFor(language)
  const { compare } = collators[language]
  const shown: readonly TableColumn[] = [
    ...flowColumns,
    ...(verification ? ['result' as const] : []),
    ...(statuses ? ['status' as const] : []),
  ]
  const key = (flow: ListedFlow, column: TableColumn): string | number | undefined => {
    if (column === 'result') {
      return verification ? flowResults.indexOf(resultOf(flow.id, verification)) : undefined
    }
    if (column === 'status') return orderOf(flow, statuses)
    if (column === 'port') return flow.port
    if (column === 'basis') return bases.indexOf(flow.basis)
    return formatFlowCell(flow, column, messages) || undefined
  }
  return helper.columns(
    shown.toSorted(compareBy(placeOf)).map((column) =>
      helper.accessor((flow) => key(flow, column), {
        id: column,
        header: columnName(column, messages),
        enableHiding: column !== 'number' && !isOwnColumn(column),
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

const orderOf = ({ id }: ListedFlow, statuses: Statuses | undefined): number =>
  comparedStatuses.indexOf(statuses?.ofFlow.get(id) ?? 'unchanged')

/** The flows sorted and their columns chosen as the user wants it. */
export function useFlowTable(flows: readonly ListedFlow[]): FlowTable {
  const update = useUpdate()
  const language = useAppState((state) => state.preferences.language)
  const sorting = useAppState((state) => state.arrangement.sorting)
  const hidden = useAppState((state) => state.preferences.hiddenColumns)
  const verification = useAppState(selectVerification)
  const statuses = useAppState((state) => selectComparison(state)?.statuses)
  const columns = useMemo(
    () => listColumns(language, verification, statuses),
    [language, verification, statuses],
  )
  const state = useMemo(
    () => ({
      sorting: sorting.filter(
        ({ id }) => (id !== 'result' || verification) && (id !== 'status' || statuses),
      ),
      columnVisibility: Object.fromEntries(hidden.map((column) => [column, false])),
    }),
    [sorting, hidden, verification, statuses],
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
  sorting.flatMap(({ id, desc }) => (isTableColumn(id) ? [{ id, desc }] : []))

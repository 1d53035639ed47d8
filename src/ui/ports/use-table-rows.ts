import { type RefObject, useMemo } from 'react'
import { groupFlows } from '#core/flows/group-flows.ts'
import { useTellListedFlows } from '#ui/kit/listed-flows.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { useReach } from '#ui/kit/window/use-reach.ts'
import { useRowWindow } from '#ui/kit/window/use-row-window.ts'
import { listTableRows } from './list-table-rows.ts'
import type { FlowTable } from './use-flow-table.ts'

/** In px: about as high as most rows are. */
const rowHeight = 53

/** The rows of the table as they are arranged, and which of them are drawn. */
export function useTableRows(table: FlowTable, list: RefObject<HTMLElement | null>) {
  const { grouping, folded } = useAppState((state) => state.arrangement)
  const model = table.getRowModel()
  const groups = useMemo(() => {
    const flows = model.rows.map(({ original }) => original)
    return groupFlows(flows, (flow) => flow, grouping)
  }, [model, grouping])
  const grouped = useMemo(
    () => listTableRows(groups, grouping !== 'none', folded),
    [groups, grouping, folded],
  )
  const rows = useMemo(() => grouped.flat(), [grouped])
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  useTellListedFlows(
    useMemo(() => rows.flatMap((row) => (row.kind === 'flow' ? [row.key] : [])), [rows]),
  )
  const { kept, reach } = useReach(list, keys)
  const sizes = grouped.map(({ length }) => length)
  const window = useRowWindow({ list, keys, groups: sizes, kept, rowHeight })
  return { groups, rows, keys, reach, ...window }
}

import type { Header } from '@tanstack/react-table'
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ListedFlow } from '#core/flows/list-flows.ts'
import type { flowFeatures } from './use-flow-table.ts'

type ColumnHeadProps = {
  readonly header: Header<typeof flowFeatures, ListedFlow, unknown>
}

const order = { asc: 'ascending', desc: 'descending' } as const
const icons = { asc: ArrowUp, desc: ArrowDown } as const

export function ColumnHead({ header }: ColumnHeadProps) {
  const { column } = header
  const sorted = column.getIsSorted()
  const Icon = sorted ? icons[sorted] : ChevronsUpDown
  return (
    <th scope="col" data-column={column.id} aria-sort={sorted ? order[sorted] : undefined}>
      <button
        type="button"
        className="ports-sort"
        data-sorted={sorted || undefined}
        onClick={column.getToggleSortingHandler()}
      >
        <span>{String(column.columnDef.header)}</span>
        <Icon size={12} aria-hidden className="ports-order" />
      </button>
    </th>
  )
}

import { groupBy } from '#core/kit/group-by.ts'
import { isolateText } from '#core/text/isolate-text.ts'
import type { FlowColumn } from './flow-columns.ts'
import type { ListedFlow } from './list-flows.ts'

export const flowGroupings = ['none', 'source', 'destination', 'zones'] as const

/** What the rows of a table are put together by. */
export type FlowGrouping = (typeof flowGroupings)[number]

/** The columns that say what heads a group. */
export const groupColumns: Readonly<Record<FlowGrouping, readonly FlowColumn[]>> = {
  none: [],
  source: ['source'],
  destination: ['destination'],
  zones: ['source-zone', 'destination-zone'],
}

export type FlowGroup<Row> = {
  readonly key: string
  readonly title: string
  readonly rows: readonly Row[]
}

function titleOf(flow: ListedFlow, grouping: FlowGrouping): string {
  switch (grouping) {
    case 'none':
      return ''
    case 'source':
      return flow.sourceName
    case 'destination':
      return flow.destinationName
    case 'zones':
      return `${isolateText(flow.sourceZone)} → ${isolateText(flow.destinationZone)}`
  }
}

/** The rows in groups, in the order in which the groups come first; rows keep their order. */
export function groupFlows<Row>(
  rows: readonly Row[],
  flowOf: (row: Row) => ListedFlow,
  grouping: FlowGrouping,
): FlowGroup<Row>[] {
  const groups = groupBy(rows, (row) => titleOf(flowOf(row), grouping))
  return [...groups].map(([title, grouped]) => ({
    key: `${grouping}:${title}`,
    title,
    rows: grouped,
  }))
}

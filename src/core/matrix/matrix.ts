import type { MatrixRow } from './matrix-row.ts'
import { agentBoundRows } from './rows/agent-bound-rows.ts'
import { agentRows } from './rows/agent-rows.ts'
import { edgeRelayRows } from './rows/edge-relay-rows.ts'
import { serverRows } from './rows/server-rows.ts'
import { webBrowserRows } from './rows/web-browser-rows.ts'

/** The vendor's port list, KA-0009594: all its 27 rows in the order of the list. */
export const matrix = [
  ...webBrowserRows,
  ...serverRows,
  ...agentBoundRows,
  ...edgeRelayRows,
  ...agentRows,
] as const satisfies readonly MatrixRow[]

export type RowId = (typeof matrix)[number]['id']

export const rowIds: readonly RowId[] = matrix.map((row) => row.id)

const rowsById: ReadonlyMap<string, MatrixRow> = new Map(matrix.map((row) => [row.id, row]))

/** The row of that id, or undefined for an id that the list has not. */
export const findRow = (id: string): MatrixRow | undefined => rowsById.get(id)

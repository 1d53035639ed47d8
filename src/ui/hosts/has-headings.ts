import type { Cells } from '#core/deployment/cells/format-cells.ts'
import { findHeading } from '#core/deployment/import/find-heading.ts'

/** Whether a table says itself what its columns are, two at least: it is for the import to read. */
export function hasHeadings(cells: Cells): boolean {
  const heading = findHeading(cells)
  const named = heading?.columns.filter((column) => column !== null) ?? []
  return cells.length > 1 && named.length > 1
}

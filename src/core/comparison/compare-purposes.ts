import { findRow } from '#core/matrix/matrix.ts'
import type { Flow } from '#core/topology/topology.ts'
import type { ComparedFlow } from './comparison.ts'

/** Rows of the list that ask for a flow no more, and that ask for it now. */
export type RowChange = { readonly gone: readonly string[]; readonly come: readonly string[] }

/** A flow before and after, or what it took the place of and what took its own. */
type Sides = { readonly before: Flow | null; readonly after: Flow | null }

/** A port that moved is the same flow, as far as what it is for. */
export function sidesOf(flow: ComparedFlow, all: ReadonlyMap<string, ComparedFlow>): Sides {
  const other = all.get(flow.counterpart ?? '')
  return {
    before: flow.before ?? other?.before ?? null,
    after: flow.after ?? other?.after ?? null,
  }
}

/**
 * The rows for whose purposes a flow is there on one side alone. A row that another one of the same
 * purpose stands in for, as where the web site is another, is no change of what the flow is for.
 */
export function comparePurposes({ before, after }: Sides): RowChange {
  const [had, has] = [before?.rows ?? [], after?.rows ?? []]
  return { gone: without(had, has), come: without(has, had) }
}

const without = (rows: readonly string[], others: readonly string[]): string[] => {
  const purposes = new Set(others.map(purposeOf))
  return rows.filter((row) => !purposes.has(purposeOf(row)))
}

/** Two rows are for the same where they say so. */
export const purposeOf = (row: string): string => findRow(row)?.purpose ?? row

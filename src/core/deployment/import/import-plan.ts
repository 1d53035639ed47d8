import type { HostKind } from '#core/configuration/network-terms.ts'
import type { HostGroup, ZoneDefinition } from '../deployment.ts'
import type { ImportRow } from './host-import.ts'

/** What somebody decides about a table that was read. */
export type ImportChoices = {
  /** By the numbers of the rows; where none is chosen, what the words suggest. */
  readonly roles: ReadonlyMap<number, HostKind>
  /** Rows that are left out. */
  readonly skipped: ReadonlySet<number>
  /** Rows of which a host with its mask means the network. */
  readonly networks: ReadonlySet<number>
  /** Whether zones that are not known yet are made. */
  readonly makeZones: boolean
}

export const noChoices: ImportChoices = {
  roles: new Map(),
  skipped: new Set(),
  networks: new Set(),
  makeZones: true,
}

/** What becomes of a row. */
export type RowOutcome =
  /** It names the host of its kind that stood there unnamed. */
  | { readonly kind: 'names' | 'adds' | 'same'; readonly id: string }
  | { readonly kind: 'updates'; readonly id: string; readonly before: HostGroup }
  /** It is the host of an earlier row, which gets its addresses. */
  | { readonly kind: 'joins'; readonly row: number }
  /** There can be one of its kind, and an earlier row is it. */
  | { readonly kind: 'second'; readonly of: HostKind; readonly row: number }
  | { readonly kind: 'no-role' | 'skipped' | 'too-many' }

/** What should be known of a row that is taken. */
export type RowNote =
  | { readonly kind: 'same-address'; readonly address: string; readonly row: number }
  | { readonly kind: 'address-of-host'; readonly address: string; readonly host: HostGroup }
  /** The options make its kind no part of the deployment. */
  | { readonly kind: 'not-present'; readonly of: HostKind }
  | { readonly kind: 'unknown-group'; readonly text: string }

export type PlannedRow = {
  readonly row: ImportRow
  readonly kind: HostKind | null
  readonly outcome: RowOutcome
  readonly notes: readonly RowNote[]
}

/** What an import would do; nothing of it has been done. */
export type ImportPlan = {
  readonly rows: readonly PlannedRow[]
  /** The zones that are made for it. */
  readonly zones: readonly ZoneDefinition[]
  /** The hosts that are new or change, as they will be. */
  readonly hosts: readonly HostGroup[]
}

export type ImportCounts = {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly left: number
}

/** How many rows become what; those of an earlier row's host count with it. */
export function countOutcomes({ rows }: ImportPlan): ImportCounts {
  const count = (...kinds: readonly RowOutcome['kind'][]) =>
    rows.filter(({ outcome }) => kinds.includes(outcome.kind)).length
  return {
    added: count('names', 'adds'),
    changed: count('updates'),
    same: count('same'),
    left: count('second', 'no-role', 'skipped', 'too-many'),
  }
}

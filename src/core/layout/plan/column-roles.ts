import type { HostKind } from '#core/configuration/network-terms.ts'

/** Where a kind of host likes to stand. A new kind is a line here, not a branch in a pass. */
export type ColumnRole = {
  /** From top to bottom within a zone of one column, in the usual arrangement. */
  readonly order: number
  /** The column of the hub's zone: the hub's own, or the one to its right. */
  readonly side: 'hub' | 'right'
  /** The picture is arranged around hosts of this kind. */
  readonly isHub: boolean
  /** Stands above the hub when it talks to nobody else. */
  readonly mayHangOnHub: boolean
}

const beside = { side: 'right', isHub: false, mayHangOnHub: false } as const

export const columnRoles = {
  'off-premises-agent': { ...beside, order: 0 },
  'edge-relay': { ...beside, order: 1 },
  agent: { ...beside, order: 2 },
  'web-browser': { ...beside, order: 3 },
  'apex-central': { ...beside, order: 4, mayHangOnHub: true },
  'apex-one-server': { order: 5, side: 'hub', isHub: true, mayHangOnHub: false },
  'standalone-sps': { ...beside, order: 6, side: 'hub' },
  'sql-server': { ...beside, order: 7 },
  'active-directory': { ...beside, order: 8 },
} as const satisfies Record<HostKind, ColumnRole>

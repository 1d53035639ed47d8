import type { HostKind } from '#core/configuration/network-terms.ts'
import { columnRoles } from './column-roles.ts'

/** On which side of the hub routes pass its column. */
export type Passing = 'above-hub' | 'below-hub'

/** What may differ between two plans of the same picture; the hosts' columns do not. */
export type Arrangement = {
  /** Two kinds that take each other's place in the order of a column. */
  readonly exchanged: readonly [HostKind, HostKind] | null
  readonly passing: Passing
}

const usual: Arrangement = { exchanged: null, passing: 'below-hub' }

/**
 * The usual one first: another must cross less to be taken, since hosts that change places are
 * hard to follow when one option changes.
 */
export const arrangements: readonly Arrangement[] = [
  usual,
  { exchanged: ['agent', 'web-browser'], passing: 'below-hub' },
  { exchanged: ['sql-server', 'active-directory'], passing: 'above-hub' },
]

/** The place of a kind from top to bottom within a zone of one column. */
export function orderOf(kind: HostKind, { exchanged }: Arrangement): number {
  if (exchanged === null || !exchanged.includes(kind)) return columnRoles[kind].order
  const [first, second] = exchanged
  return columnRoles[kind === first ? second : first].order
}

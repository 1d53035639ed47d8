import type { HostKind } from '#core/configuration/network-terms.ts'
import type { CellFault } from '../cells/host-cells.ts'
import type { KeptText } from '../cells/plan-paste.ts'
import type { HostGroup, ZoneDefinition } from '../deployment.ts'
import type { NewlyServed } from '../serve-arrivals.ts'
import type { HostField } from '../setting-path.ts'
import type { MissingHost } from './find-missing.ts'
import type { ImportRow, RowTexts, UnreadRow } from './host-import.ts'
import type { RoleDoubt } from './read-role.ts'

/** What somebody decides about a table that was read. */
export type ImportChoices = {
  /** By the numbers of the rows; where none is chosen, what the words suggest. */
  readonly roles: ReadonlyMap<number, HostKind>
  /** By the numbers of the rows: what is written in place of what the table says. */
  readonly texts: ReadonlyMap<number, Partial<RowTexts>>
  /** Rows that are left out. */
  readonly skipped: ReadonlySet<number>
  /** Rows of which a host with its mask means the network. */
  readonly networks: ReadonlySet<number>
  /** Whether zones that are not known yet are made. */
  readonly makeZones: boolean
  /** By the numbers of the rows with the name of an earlier one: whether they are one host. */
  readonly sameNames: ReadonlyMap<number, SameName>
  /** By the numbers of the rows that may be a host with another name: what somebody says of it. */
  readonly renames: ReadonlyMap<number, RenameChoice>
  /** Doubts that are right as they are, by `doubtKey`. */
  readonly confirmed: ReadonlySet<string>
  /** Whether hosts that the table does not mention are taken away. */
  readonly removesMissing: boolean
  /** The ids of those that stay none the less. */
  readonly keptMissing: ReadonlySet<string>
}

/** What a row with the name and the role of an earlier one is: the same host, or one of its own. */
export type SameName = 'one' | 'own'

/** Whether a row is a host of the deployment under a new name, or one of its own. */
export type RenameChoice = { readonly id: string; readonly isSame: boolean }

export const noChoices: ImportChoices = {
  roles: new Map(),
  texts: new Map(),
  skipped: new Set(),
  networks: new Set(),
  makeZones: true,
  sameNames: new Map(),
  renames: new Map(),
  confirmed: new Set(),
  removesMissing: false,
  keptMissing: new Set(),
}

/** What becomes of a row. */
export type RowOutcome =
  /** It names the host of its kind that is there unnamed, is a new one, or says what there is. */
  | { readonly kind: 'names' | 'adds' | 'same'; readonly id: string }
  | { readonly kind: 'updates'; readonly id: string; readonly before: HostGroup }
  /** It is the host of an earlier row, which gets its addresses. */
  | { readonly kind: 'joins'; readonly row: number }
  /** There can be one of its kind, and an earlier row is it. */
  | { readonly kind: 'second'; readonly of: HostKind; readonly row: number }
  /** Nothing in it but its role is right, so that there is nothing to import yet. */
  | { readonly kind: 'no-role' | 'long-name' | 'nothing-right' }
  | { readonly kind: 'skipped' | 'too-many' }

/** What is seldom meant, and may be right as it is. */
export type RowDoubt =
  | { readonly kind: 'same-address'; readonly address: string; readonly row: number }
  | { readonly kind: 'address-of-host'; readonly address: string; readonly host: HostGroup }
  /** A word among its addresses stands for one that is not known; it is left out. */
  | { readonly kind: 'no-address'; readonly text: string }

export const doubtKinds = ['same-address', 'address-of-host', 'no-address'] as const

/** Whether it is right as soon as somebody says so. */
export const isDoubt = (one: RowFault | RowNote): one is RowDoubt =>
  doubtKinds.some((kind) => kind === one.kind)

/** Names a doubt, so that what is confirmed of a row is nothing else that is written there later. */
export const doubtKey = (row: number, doubt: RowDoubt): string =>
  JSON.stringify([
    row,
    doubt.kind,
    doubt.kind === 'no-address' ? doubt.text : doubt.address,
    doubt.kind === 'address-of-host' ? doubt.host.id : null,
  ])

/** Whom a host serves as long as words for groups are not understood. */
export type ServesMeanwhile = 'all' | 'known' | 'as-before'

/** What of a row is to be mended, or to be confirmed. */
export type RowFault =
  /** It stays in its cell if the row is imported as it is. */
  | CellFault
  | RowDoubt
  | { readonly kind: 'same-name'; readonly row: number }
  | { readonly kind: 'serves-meanwhile'; readonly who: ServesMeanwhile }
  | { readonly kind: 'doubtful-role'; readonly doubt: RoleDoubt; readonly text: string }
  | { readonly kind: 'no-role'; readonly text: string }
  | { readonly kind: 'long-name' }

/** What should be known of a row that is taken. */
export type RowNote =
  /** One that is settled, or that was there before the import. */
  | RowDoubt
  /** The options make its kind no part of the deployment. */
  | { readonly kind: 'not-present'; readonly of: HostKind }
  /** No cell says its role. */
  | { readonly kind: 'role-from-name' }
  /** Its name, or that of its zone, may not be what it looks like. */
  | { readonly kind: 'direction-mark' }

/** What of a host that is there already becomes something else, as all rows of the host make it. */
export type FieldChange = {
  readonly field: HostField
  readonly before: HostGroup
  readonly host: HostGroup
}

export type PlannedRow = {
  /** As somebody has mended it. */
  readonly row: ImportRow
  readonly kind: HostKind | null
  readonly outcome: RowOutcome
  readonly faults: readonly RowFault[]
  readonly notes: readonly RowNote[]
  /** None for a host that is new. */
  readonly changes: readonly FieldChange[]
  /** The earlier row of which it may be the host, or a host of its own; null for none. */
  readonly namesake: number | null
  /** The host that it may be under a new name, and what somebody says of it; null for none. */
  readonly rename: { readonly host: HostGroup; readonly isSame: boolean | null } | null
  /** The name of the zone that is made for it, perhaps as another row writes it; null for none. */
  readonly newZone: string | null
}

/** What an import would do; nothing of it has been done. */
export type ImportPlan = {
  readonly rows: readonly PlannedRow[]
  /** The zones that are made for it. */
  readonly zones: readonly ZoneDefinition[]
  /** The hosts that are new or change, as they will be. */
  readonly hosts: readonly HostGroup[]
  /** What of new agents goes to servers of their whole zones, of which the table says nothing else. */
  readonly newlyServed: readonly NewlyServed[]
  /** The hosts of the deployment that the table does not mention. */
  readonly missing: readonly MissingHost[]
  /** The ids of those that are taken away. */
  readonly removed: readonly string[]
  /** By their ids: the new ids of hosts that take the place of one of those. */
  readonly renamed: ReadonlyMap<string, string>
  /** The servers that serve only hosts which are taken away, and so everybody afterwards. */
  readonly widened: readonly HostGroup[]
  /** What is wrong and stays in the cells of hosts, to be mended there. */
  readonly kept: readonly KeptText[]
}

/** What becomes of the rows of a table: each has exactly one of these. */
export const fates = ['mend', 'new', 'named', 'changed', 'same', 'merged', 'left'] as const

export type Fate = (typeof fates)[number]

const fateOfOutcome = {
  names: 'named',
  adds: 'new',
  updates: 'changed',
  same: 'same',
  joins: 'merged',
  second: 'mend',
  'no-role': 'mend',
  'long-name': 'mend',
  'nothing-right': 'mend',
  skipped: 'left',
  'too-many': 'left',
} as const satisfies Readonly<Record<RowOutcome['kind'], Fate>>

/** What becomes of a row. One with a fault is to be mended, whatever is imported of it. */
export function fateOf({ outcome, faults }: PlannedRow): Fate {
  const fate = fateOfOutcome[outcome.kind]
  return fate !== 'left' && faults.length > 0 ? 'mend' : fate
}

/** Whether anything of a row is imported, or is there already. */
export const isTaken = ({ outcome }: PlannedRow): boolean =>
  ['names', 'adds', 'updates', 'same', 'joins'].includes(outcome.kind)

export type FateCounts = Readonly<Record<Fate, number>>

/** How many rows become what; rows that are no hosts are left out. The sum is all of them. */
export function countFates(plan: ImportPlan, unread: readonly UnreadRow[]): FateCounts {
  const counts = {
    mend: 0,
    new: 0,
    named: 0,
    changed: 0,
    same: 0,
    merged: 0,
    left: unread.length,
  }
  for (const row of plan.rows) counts[fateOf(row)] += 1
  return counts
}

/** How many hosts an import makes or changes, or leaves something to be mended in. */
export const countImported = ({ hosts, kept }: ImportPlan): number =>
  new Set([...hosts, ...kept].map(({ id }) => id)).size

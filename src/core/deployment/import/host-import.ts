import type { HostKind } from '#core/configuration/network-terms.ts'

/** Why nothing of a table can be read. */
export type TableProblem =
  /** A workbook itself: its cells are to be copied, or saved as CSV. */
  | { readonly kind: 'workbook' }
  /** Some other file that is no text. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-many-rows' }
  /** Not one row that could be a host. */
  | { readonly kind: 'no-hosts' }

/** What is wrong with one address of a cell. */
export type AddressTrouble =
  | { readonly kind: 'not-an-address' | 'range-backwards' | 'bad-mask'; readonly text: string }
  /** The host is taken, unless its network is asked for. */
  | { readonly kind: 'host-with-mask'; readonly host: string; readonly network: string }

/** A zone that a row names: one of the deployment's, or one that is to be made. */
export type NamedZone =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string }

/** A row that can be a host. What is null, the table does not say. */
export type ImportRow = {
  /** As the source counts, from 1. */
  readonly number: number
  /** The id that an exported table has. */
  readonly id: string | null
  /** What its words suggest; null where they suggest none. */
  readonly kind: HostKind | null
  /** '' for none. */
  readonly name: string
  readonly addresses: readonly string[] | null
  readonly troubles: readonly AddressTrouble[]
  readonly zone: NamedZone | null
  /** Ids or names of agent groups. */
  readonly serves: readonly string[] | null
}

/** A row that is no host, and why. */
export type UnreadRow = {
  readonly number: number
  readonly reason: 'heading' | 'loopback' | 'long-name' | 'says-nothing'
  /** Its first words. */
  readonly text: string
}

/** What a table says of hosts; nothing has been decided or changed by it. */
export type HostImport = {
  readonly rows: readonly ImportRow[]
  readonly unread: readonly UnreadRow[]
}

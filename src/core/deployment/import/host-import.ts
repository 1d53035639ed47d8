import type { ReadAddresses } from './read-addresses.ts'
import type { RoleSource, RowRole } from './read-role.ts'

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

/** A zone that a row names: one of the deployment's, or one that is to be made. */
export type NamedZone =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string }
  /** No zone can be called this. */
  | { readonly kind: 'wrong'; readonly name: string }

export const textFields = ['name', 'address', 'zone', 'serves'] as const

/** What of a row is text, and may be mended. */
export type TextField = (typeof textFields)[number]

export type RowTexts = Readonly<Record<TextField, string>>

/** What a source says of a host, cell by cell. */
export type RowSource = {
  /** As the source counts, from 1. */
  readonly number: number
  /** The id that an exported table has. */
  readonly id: string | null
  /** With what stands above blank cells under a merged one. */
  readonly texts: RowTexts
  readonly role: RoleSource
  /** The fields that the row tells even where they are blank: what it had is taken away. */
  readonly tells: readonly TextField[]
}

/** A row that can be a host. What is null, the table does not say. */
export type ImportRow = Pick<RowSource, 'number' | 'id'> &
  ReadAddresses & {
    readonly source: RowSource
    readonly role: RowRole
    /** '' for none, and for one that is too long. */
    readonly name: string
    readonly hasLongName: boolean
    readonly saysAddresses: boolean
    readonly zone: NamedZone | null
    /** Ids or names of agent groups. */
    readonly serves: readonly string[] | null
  }

/** A row that is no host, and why. */
export type UnreadRow = {
  readonly number: number
  readonly reason: 'title-row' | 'heading' | 'comment' | 'loopback' | 'says-nothing'
  /** Its first words. */
  readonly text: string
}

/** A column that says nothing of hosts. */
export type UnusedColumn = {
  /** From 1. */
  readonly number: number
  /** '' for none. */
  readonly heading: string
}

/**
 * What a table says of hosts; nothing has been decided or changed by it. Every row that is not
 * blank, but for that of the headings, is either in `rows` or in `unread`.
 */
export type HostImport = {
  readonly rows: readonly ImportRow[]
  readonly unread: readonly UnreadRow[]
  readonly unused: readonly UnusedColumn[]
}

import type { Condition } from '#core/configuration/condition.ts'
import type { PortKey } from '#core/configuration/configuration.ts'
import type {
  Basis,
  HostKind,
  HostPart,
  Protocol,
  Service,
  Transport,
} from '#core/configuration/network-terms.ts'
import type { Language } from '#core/messages/language.ts'

/** One text in each language of the product. */
export type Bilingual = Readonly<Record<Language, string>>

export type FootnoteId = '1' | '2' | '3' | '4'

/** An end of a flow: the host, and the parts of it that the list names. */
export type RowEnd = { readonly host: HostKind; readonly parts: readonly HostPart[] }

/**
 * The ports of a row. `fixed` ones are as printed; the others are an option's, with the number
 * that the list prints for the row (null where it prints a reference) and its printed alternative.
 */
export type PortRequirement = {
  readonly transports: readonly Transport[]
} & (
  | { readonly fixed: number }
  | { readonly option: PortKey; readonly printed: number | null; readonly alternative?: number }
)

/**
 * What is wrong with a printed cell. It is marked, never repaired.
 * `cut`: the text ends too early; `typo`: a misspelling of the vendor's; `shared`: printed once
 * for several rows; `ambiguous`: can be read in two ways; `reference`: names a port, no number.
 */
export type CellDefect = {
  readonly cell: 'source' | 'destination' | 'port' | 'purpose'
  readonly kind: 'cut' | 'typo' | 'shared' | 'ambiguous' | 'reference'
  readonly note: Bilingual
}

/** One row of the port list. It knows nothing of the screen or of the picture. */
export type MatrixRow = {
  readonly id: string
  /** The table of the list, counted from its top, and the line in it. */
  readonly place: { readonly table: number; readonly line: number }
  readonly source: RowEnd
  readonly destination: RowEnd
  readonly ports: readonly PortRequirement[]
  readonly protocol: Protocol | null
  readonly service: Service | null
  /** The printed Japanese cells word for word; line breaks are those of the list. */
  readonly printed: {
    readonly source: string
    readonly destination: readonly string[]
    readonly port: string
    readonly purpose: string
  }
  readonly defects: readonly CellDefect[]
  /** The purpose in English; the list is in Japanese only. */
  readonly purpose: string
  readonly footnotes: readonly FootnoteId[]
  readonly condition: Condition
  readonly basis: Basis
  /** The basis once the port is not the printed one; the same where the list itself allows it. */
  readonly basisOfOtherPort: Basis
}

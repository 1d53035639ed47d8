import type { Box, Point, Size } from '#core/kit/geometry.ts'
import type {
  Chip,
  Connection,
  Host,
  PresentPart,
  Topology,
  Zone,
} from '#core/topology/topology.ts'
import type { MemberRow } from './size/format-members.ts'

/** A zone as a box around its hosts, with the place of its title. */
export type LaidOutZone = Zone & {
  readonly box: Box
  readonly title: Box
  readonly name: string
}

/** What a card or a part says: lines broken already, and the block that they fill from its top. */
type Caption = {
  readonly name: string
  readonly nameLines: readonly string[]
  readonly detailLines: readonly string[]
  readonly text: Box
}

/** A part drawn inside the Apex One server; the MCP agent is a tab on the border. */
export type LaidOutPart = PresentPart & Caption & { readonly box: Box }

/** A host as a card, with the square for its icon. */
export type LaidOutHost = Omit<Host, 'parts'> &
  Caption & {
    readonly box: Box
    readonly icon: Box
    readonly parts: readonly LaidOutPart[]
    /** Of a card that stands for several hosts: one each, below the text. */
    readonly rows?: readonly LaidOutRow[]
    /** In the union of two deployments: what it was called, and where, said whole. */
    readonly former?: readonly string[]
  }

export type LaidOutRow = MemberRow & { readonly box: Box }

export type LaidOutChip = Chip & { readonly box: Box }

/** An edge: a rectilinear line from the source's border to the destination's, and its chips. */
export type LaidOutConnection = Omit<Connection, 'chips'> & {
  readonly points: readonly Point[]
  /** Around all chips; its centre is on the line. */
  readonly label: Box
  readonly chips: readonly LaidOutChip[]
  /** What joins chips to the line, of which others are left out. */
  readonly stems?: readonly (readonly Point[])[]
}

/** A topology with a place for everything; all numbers in px, the picture's origin at 0, 0. */
export type LaidOutTopology = Omit<Topology, 'zones' | 'hosts' | 'connections'> & {
  readonly size: Size
  readonly zones: readonly LaidOutZone[]
  readonly hosts: readonly LaidOutHost[]
  readonly connections: readonly LaidOutConnection[]
}

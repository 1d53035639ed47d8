import type { Transport } from '#core/configuration/network-terms.ts'
import type { Box, Point, Size } from '#core/kit/geometry.ts'
import type { PathCommand } from './parse-path.ts'

/**
 * A picture as office and drawing programs want it: things that can be moved, with what is drawn for
 * each, and lines that know what they join. All places in px from the top left corner of the picture,
 * colours as `#rrggbb`, sizes of fonts as in the SVG.
 *
 * Drawing order: ground, zones, connectors, hosts, labels, legend, notes.
 */
export type NativeDrawing = {
  readonly size: Size
  readonly ground: string | null
  readonly title: string
  readonly description: string
  readonly zones: readonly NativeZone[]
  readonly connectors: readonly NativeConnector[]
  readonly hosts: readonly NativeHost[]
  readonly labels: readonly NativeLabel[]
  readonly legend: NativeElement | null
  /** Title block and table of ports, with the ids `title-block` and `ports-table`. */
  readonly notes: readonly NativeElement[]
}

/** What is moved as one; `pieces` in drawing order, the first one of a zone, host or label is its box. */
export type NativeElement = {
  /** Unique in the drawing, and the id of the same element in the SVG. */
  readonly id: string
  /** A few words for lists of shapes, such as a host's name. */
  readonly name: string
  /** The sentence for people who do not see it. */
  readonly label: string
  /** Around everything that it draws but the thickness of strokes. */
  readonly box: Box
  readonly pieces: readonly NativePiece[]
}

export type NativeZone = NativeElement

export type NativeHost = NativeElement & {
  /** The element of its zone, and that zone's name. */
  readonly zone: string
  readonly zoneName: string
  /** What it is, in words. */
  readonly role: string
  readonly addresses: readonly string[]
  /** What it listens on, such as `TCP 443`. */
  readonly ports: readonly string[]
  /** Of a card that stands for several hosts: each of them; else none. */
  readonly members: readonly NativeMember[]
}

export type NativeMember = { readonly name: string; readonly addresses: readonly string[] }

/** A port, or the number that stands for several, on its connector. */
export type NativeLabel = NativeElement & {
  /** The element of its connector. */
  readonly connector: string
  readonly text: string
}

/** Where a connector meets a host. */
export type NativeEnd = {
  /** The element of the host. */
  readonly host: string
  readonly at: Point
  readonly side: Side
}

/** 0 top, 1 left, 2 bottom, 3 right: the connection sites of a rectangle in DrawingML. */
export type Side = 0 | 1 | 2 | 3

export type NativeConnector = {
  /** Unique in the drawing, and the id of the same element in the SVG. */
  readonly id: string
  readonly name: string
  readonly label: string
  /** From the initiator to the listener, where the arrow is. */
  readonly start: NativeEnd
  readonly end: NativeEnd
  /** The exact route: level and upright pieces, no point in the middle of one. */
  readonly points: readonly Point[]
  readonly colour: string
  readonly width: number
  readonly dash: readonly number[]
  readonly arrow: Size
  readonly flows: readonly NativeFlow[]
}

/** What a connector stands for: one port, and the rows of the list that it is from. */
export type NativeFlow = {
  readonly transport: Transport
  readonly port: number
  readonly rows: readonly string[]
}

type Outline = {
  readonly stroke: string | null
  readonly strokeWidth: number
  /** Lengths of strokes and gaps in px; none for a whole line. */
  readonly dash: readonly number[]
}

export type NativeBox = Outline & {
  readonly kind: 'box'
  readonly box: Box
  readonly radius: number
  readonly fill: string
  /** What is written in it, so that it is edited as the box's own text. */
  readonly text: NativeText | null
}

export type NativePath = Outline & {
  readonly kind: 'path'
  /** Around all points of the path. */
  readonly box: Box
  readonly commands: readonly PathCommand[]
  readonly fill: string | null
}

/** Text that no box has as its own. */
export type NativeWords = { readonly kind: 'words'; readonly text: NativeText }

export type NativePiece = NativeBox | NativePath | NativeWords

/** Lines below each other in one text; broken already, so that no program needs to break them. */
export type NativeText = {
  /** As wide as the longest line in the picture's own font, as high as all lines. */
  readonly box: Box
  readonly align: 'start' | 'middle' | 'end'
  readonly lines: readonly NativeLine[]
}

export type NativeLine = {
  readonly text: string
  /** Of the font, in px. */
  readonly size: number
  readonly weight: 400 | 600
  readonly fill: string
  /** The height of the line in px; lines stand on each other without a gap. */
  readonly height: number
}

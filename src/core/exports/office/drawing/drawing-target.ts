import type { Point } from '#core/kit/geometry.ts'
import type { Language } from '#core/messages/language.ts'

/** How connectors are written: glued to their hosts, or as lines that keep their exact way. */
export const connectorKinds = ['glued', 'exact'] as const

export type ConnectorKind = (typeof connectorKinds)[number]

/** What a drawing is put into. */
export type DrawingTarget = {
  /** The namespace of shapes: of a slide, or of a drawing in a sheet. */
  readonly prefix: 'p' | 'xdr'
  readonly language: Language
  readonly fonts: Fonts
  /** How many units of DrawingML (914 400 to the inch) a px of the picture has. */
  readonly scale: number
  /** Where the picture's corner is, in those units. */
  readonly corner: Point
  readonly connectors: ConnectorKind
  /** The first of the ids that shapes are given. */
  readonly firstId: number
}

export type Fonts = { readonly latin: string; readonly eastAsian: string }

/** px that CSS and office programs take for an inch, as units of DrawingML: 914 400 / 96. */
export const unitsPerPx = 9525

export const unitsPerInch = 914_400

export const unitsPerPoint = 12_700

import * as z from 'zod/mini'
import type { Language } from '#core/messages/language.ts'
import { themeNames } from '#core/scene/theme.ts'
import { everything, type Narrowing } from '#core/topology/narrow-topology.ts'
import { connectorKinds } from '../office/drawing/drawing-target.ts'
import { slides } from '../office/pptx/slide-size.ts'
import { places } from './place.ts'

/** Free ground around a picture in px. */
export const margins = { none: 0, normal: 20, wide: 60 } as const

/**
 * How a picture looks, and the values of each setting. The type, the command line and its help,
 * what is kept on the machine and what the dialog offers are all taken from here.
 */
export const pictureLook = z.object({
  theme: z.enum(themeNames),
  ground: z.enum(['theme', 'transparent']),
  legend: z.boolean(),
  titleBlock: z.boolean(),
  /** Ports on the lines, or numbers there and a table below. */
  ports: z.enum(['chips', 'callouts']),
  margin: z.enum(['none', 'normal', 'wide']),
  /** What the picture is put into says how large it is there. */
  place: z.enum(places),
  /** Texts of an SVG have no width of their own, so that they can be edited. */
  editable: z.boolean(),
  /** Lines of native shapes: glued to their hosts, or as the picture has them. */
  connectors: z.enum(connectorKinds),
  slide: z.enum(slides),
  /** Whether slides with the table of ports stand behind the picture's. */
  portSlides: z.boolean(),
})

export const lookKeys = z.keyof(pictureLook).options

export type PictureLook = Readonly<z.infer<typeof pictureLook>>

/** How a picture is written; independent of what the screen looks like. */
export type PictureSettings = PictureLook & {
  readonly language: Language
  readonly shown: Narrowing
}

/** The picture as most people want it in a document. */
export const defaultLook: PictureLook = {
  theme: 'light',
  ground: 'theme',
  legend: true,
  titleBlock: false,
  ports: 'chips',
  margin: 'normal',
  place: 'free',
  editable: false,
  connectors: 'glued',
  slide: '16:9',
  portSlides: false,
}

export const defaultPictureSettings: Omit<PictureSettings, 'language'> = {
  ...defaultLook,
  shown: everything,
}

/** Pixels of a PNG for each px of the picture. */
export const scales = [1, 2, 3, 4] as const

export type Scale = (typeof scales)[number]

export const defaultScale: Scale = 2

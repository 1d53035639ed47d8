import type { Language } from '#core/messages/language.ts'
import type { ThemeName } from '#core/scene/theme.ts'
import type { Narrowing } from '#core/topology/narrow-topology.ts'

/** Free ground around a picture in px. */
export const margins = { none: 0, normal: 20, wide: 60 } as const

/** How a picture is written; independent of what the screen looks like. */
export type PictureSettings = {
  readonly language: Language
  readonly theme: ThemeName
  readonly ground: 'theme' | 'transparent'
  readonly legend: boolean
  readonly titleBlock: boolean
  /** Ports on the lines, or numbers there and a table below. */
  readonly ports: 'chips' | 'callouts'
  readonly margin: keyof typeof margins
  readonly shown: Narrowing
}

export const everything: Narrowing = { around: [], hiddenProtocols: [], hiddenZones: [] }

/** The picture as most people want it in a document. */
export const defaultPictureSettings: Omit<PictureSettings, 'language'> = {
  theme: 'light',
  ground: 'theme',
  legend: true,
  titleBlock: false,
  ports: 'chips',
  margin: 'normal',
  shown: everything,
}

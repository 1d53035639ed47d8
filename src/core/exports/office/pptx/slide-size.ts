import type { Size } from '#core/kit/geometry.ts'

/** The formats of a slide that are offered. */
export const slides = ['16:9', '4:3', 'a4'] as const

export type Slide = (typeof slides)[number]

/** What PowerPoint makes a slide of, in units of DrawingML, and what it calls the size. */
export const slideSizes: Readonly<Record<Slide, Size & { readonly type: string | null }>> = {
  '16:9': { width: 12_192_000, height: 6_858_000, type: null },
  '4:3': { width: 9_144_000, height: 6_858_000, type: 'screen4x3' },
  a4: { width: 9_906_000, height: 6_858_000, type: 'A4' },
}

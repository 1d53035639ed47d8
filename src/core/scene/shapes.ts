import type { Box, Point } from '#core/kit/geometry.ts'
import type { Shape } from './scene.ts'

type RectLook = {
  readonly radius: number
  readonly fill: string
  readonly stroke?: string | null
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
}

export const rect = (box: Box, look: RectLook): Shape => ({
  type: 'rect',
  box,
  radius: look.radius,
  fill: look.fill,
  stroke: look.stroke ?? null,
  strokeWidth: look.strokeWidth ?? 1,
  dash: look.dash ?? [],
})

/** An outline without a fill, such as a line of the diagram or of an icon. */
export const stroke = (
  data: string,
  colour: string,
  strokeWidth: number,
  dash: readonly number[] = [],
): Shape => ({ type: 'path', data, fill: null, stroke: colour, strokeWidth, dash })

export const fill = (data: string, colour: string): Shape => ({
  type: 'path',
  data,
  fill: colour,
  stroke: null,
  strokeWidth: 0,
  dash: [],
})

type TextLook = {
  readonly size: number
  readonly weight: 400 | 600
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** One line of text on the baseline of `at`. */
export const text = (content: string, at: Point, look: TextLook): Shape => ({
  type: 'text',
  text: content,
  at,
  anchor: look.anchor ?? 'start',
  size: look.size,
  weight: look.weight,
  fill: look.fill,
})

/** Where the baseline lies in a line of text: centred by the height of capitals, 0.727 em in Inter. */
export const baseline = (top: number, lineHeight: number, size: number): number =>
  roundHalf(top + (lineHeight + size * 0.727) / 2)

const roundHalf = (length: number): number => Math.round(length * 2) / 2

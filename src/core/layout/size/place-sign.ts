import type { Box, Point } from '#core/kit/geometry.ts'
import type { LaidOutPart } from '../laid-out-topology.ts'
import { signSpacing } from '../spacing.ts'
import { partPlaces } from './part-places.ts'

const { size, inset } = signSpacing

const around = ({ x, y }: Point): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
})

/** The sign of a card or a box on it: on its upper left corner, clear of texts, lines and titles. */
export const placeOnCorner = (box: Box): Box => around(box)

/** The sign of a chip or a tab, before its text: beside it there may be another. */
export const placeInside = ({ x, y, height }: Box): Box =>
  around({ x: x + inset + size / 2, y: y + height / 2 })

export const placeOnPart = ({ part, box }: Pick<LaidOutPart, 'part' | 'box'>): Box =>
  partPlaces[part] === 'tab' ? placeInside(box) : placeOnCorner(box)

import type { Box, Segment } from '#core/kit/geometry.ts'

/** The box of a level or upright piece of a line; as thin as nothing in one direction. */
export const boxOf = ({ from, to }: Segment): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
})

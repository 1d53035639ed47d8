import type { Size } from '#core/kit/geometry.ts'

/** How large a picture of this size is on a slide of 16:9, against others of the same picture. */
export const scaleOnSlide = ({ width, height }: Size): number => Math.min(16 / width, 9 / height)

/**
 * How many times as large a picture must be on a slide for something to be arranged in another way
 * where hosts are several: it takes the columns apart or together and changes most cards' heights,
 * and one host more or less would bring it about wherever it gains a little.
 */
export const leastGain = 1.2

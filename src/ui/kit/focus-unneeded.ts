import { createLateFocus, focusHeading } from './late-focus.ts'

export const unneededHeadingId = 'unneeded'

/** For what leads to those rows, and for their heading when it appears. */
export const { ask: focusUnneeded, take: takeUnneededFocus } = createLateFocus(
  unneededHeadingId,
  focusHeading,
)

import { createLateFocus, focusHeading } from './late-focus.ts'

export const notListedHeadingId = 'not-listed'

/** For what leads to what the list leaves out, and for its heading when it appears. */
export const { ask: focusNotListed, take: takeNotListedFocus } = createLateFocus(
  notListedHeadingId,
  focusHeading,
)

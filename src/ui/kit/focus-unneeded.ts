import { createLateFocus } from './late-focus.ts'

export const unneededHeadingId = 'unneeded'

/** For what leads to those rows, and for their heading when it appears. */
export const { ask: focusUnneeded, take: takeUnneededFocus } = createLateFocus(
  unneededHeadingId,
  (heading) => {
    heading.scrollIntoView({ block: 'start' })
    heading.focus({ preventScroll: true })
  },
)

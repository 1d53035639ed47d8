/**
 * Whether the browser's own list of a field is open. Browsers that do not tell keep the keys of an
 * open list to themselves, so that whatever key comes is of a closed one.
 */
export const isListOpen = (list: HTMLSelectElement): boolean =>
  CSS.supports('selector(:open)') && list.matches(':open')

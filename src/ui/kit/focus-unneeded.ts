/** The id of the heading of the rows that are not needed. */
export const unneededHeadingId = 'unneeded'

let isAsked = false

/** Goes to the rows that are not needed as soon as they are on the screen. */
export function focusUnneeded(): void {
  isAsked = true
  requestAnimationFrame(() => takeUnneededFocus(document.getElementById(unneededHeadingId)))
}

/** What the heading calls when it appears: its code may load after it was asked for. */
export function takeUnneededFocus(heading: HTMLElement | null): void {
  if (!heading || !isAsked) return
  isAsked = false
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}

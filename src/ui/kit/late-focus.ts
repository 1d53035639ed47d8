type LateFocus = {
  /** Puts the focus on the element as soon as it is on the screen. */
  readonly ask: () => void
  /** What the element calls when it appears: its code may load after it was asked for. */
  readonly take: (element: HTMLElement | null) => void
}

/** The focus for an element that may not be there yet, by its id. */
export function createLateFocus(
  id: string,
  focus = (element: HTMLElement) => element.focus(),
): LateFocus {
  let isAsked = false
  const take = (element: HTMLElement | null) => {
    if (!element || !isAsked) return
    isAsked = false
    focus(element)
  }
  const ask = () => {
    isAsked = true
    requestAnimationFrame(() => take(document.getElementById(id)))
  }
  return { ask, take }
}

/** With the heading at the top, so that what it stands for is in view. */
export function focusHeading(heading: HTMLElement): void {
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}

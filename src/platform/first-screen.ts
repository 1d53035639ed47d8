/** The still first screen that stands in the page until the program draws the same. */
const selector = '#first-screen'

/**
 * Takes the still first screen away. It waits for two frames: in the first the program's own
 * picture is painted under it.
 */
export function endFirstScreen(): void {
  const screen = document.querySelector(selector)
  if (screen === null) return
  requestAnimationFrame(() => requestAnimationFrame(() => screen.remove()))
}

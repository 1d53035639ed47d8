/** The id of the panel beside the picture. */
export const sidePanelId = 'side-panel'

/** Puts the focus on the panel once it is on the screen: for what opened it by the keyboard. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById(sidePanelId)?.focus())
}

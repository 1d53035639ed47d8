/** The id of the panel beside the picture. */
export const sidePanelId = 'side-panel'

let isAsked = false

/** Puts the focus on the panel as soon as it is on the screen: for what opened it by the keyboard. */
export function focusPanel(): void {
  isAsked = true
  requestAnimationFrame(() => takePanelFocus(document.getElementById(sidePanelId)))
}

/** What the panel calls when it appears: its code may load after it was asked for. */
export function takePanelFocus(panel: HTMLElement | null): void {
  if (!panel || !isAsked) return
  isAsked = false
  panel.focus()
}

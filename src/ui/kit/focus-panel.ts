import { createLateFocus } from './late-focus.ts'

export const sidePanelId = 'side-panel'

/** For what opens the panel by the keyboard, and for the panel itself when it appears. */
export const { ask: focusPanel, take: takePanelFocus } = createLateFocus(sidePanelId)

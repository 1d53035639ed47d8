import { createLateFocus } from './late-focus.ts'

/** The id of the panel beside the picture. */
export const sidePanelId = 'side-panel'

/** For what opens the panel by the keyboard, and for the panel itself when it appears. */
export const { ask: focusPanel, take: takePanelFocus } = createLateFocus(sidePanelId)

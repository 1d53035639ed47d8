import { tabs, type View } from '#core/link/view.ts'

/**
 * The tab at which a page was left that is loaded again; null for one that is opened. Each entry of
 * the browser's history has its own, so that a link that is opened beside it says its tab itself.
 */
export const loadTab = (): View['tab'] | null =>
  tabs.find((tab) => tab === history.state?.tab) ?? null

/** Keeps the tab for when the page is loaded again. */
export function keepTab(tab: View['tab']): void {
  if (loadTab() !== tab) keep({ tab })
}

/** What the entry keeps of the comparison; undefined for a page that is opened. */
export const loadComparison = (): unknown => history.state?.comparison

export const keepComparison = (comparison: object): void => keep({ comparison })

/** Whether the page is opened, and not loaded again. */
export const isOpened = (): boolean => history.state === null

function keep(part: object): void {
  try {
    history.replaceState({ ...history.state, ...part }, '')
  } catch {
    // Browsers refuse many writes in a short time; the next change keeps it again.
  }
}

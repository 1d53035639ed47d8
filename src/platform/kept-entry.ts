import { parseViewValue, type View } from '#core/link/view.ts'

/** What of the view is kept: where one is, and what one sees of a comparison. */
const keptKeys = ['tab', 'side', 'changes-only'] as const

const nothingKnown = { hosts: [], zones: [] }

/**
 * How a page was looked at that is loaded again; empty for one that is opened. Each entry of the
 * browser's history has its own, so that a link that is opened beside it says its view itself.
 */
export const loadView = (): Partial<View> => ({
  ...loadViewValue('tab'),
  ...loadViewValue('side'),
  ...loadViewValue('changes-only'),
})

const loadViewValue = (key: (typeof keptKeys)[number]): Partial<View> | null =>
  parseViewValue(key, `${history.state?.[key]}`, nothingKnown)

/** Keeps how the page is looked at for when it is loaded again. */
export function keepView(view: View): void {
  if (keptKeys.every((key) => history.state?.[key] === view[key])) return
  keep({ tab: view.tab, side: view.side, 'changes-only': view['changes-only'] })
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

import { useEffect } from 'react'
import { tabs, type View } from '#core/link/view.ts'
import type { Action, AppState } from '#state/app-state.ts'
import { useServices, useUpdate } from '#ui/kit/services.tsx'
import { searchFieldId } from './search-field.tsx'

/** Single keys that work wherever no text is typed: `?`, `/`, Escape, and a number for each tab. */
export function useShortcuts(showKeys: () => void): void {
  const update = useUpdate()
  const { app } = useServices()
  // Synchronises with the keys of the whole page.
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      '?': showKeys,
      '/': () => document.getElementById(searchFieldId)?.focus(),
      Escape: () => letGo(app.get(), update),
    }
    function act(event: KeyboardEvent): void {
      if (isMeantElsewhere(event)) return
      const tab = tabs[Number(event.key) - 1]
      if (tab) goToTab(tab, update)
      // The sign itself does not go into the field that it opens.
      if (event.key === '/') event.preventDefault()
      actions[event.key]?.()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  })
}

/** What had the focus may go with its tab; then what comes in its place has it. */
function goToTab(tab: View['tab'], update: (action: Action) => void): void {
  const focused = document.activeElement
  update({ type: 'look', view: { tab } })
  requestAnimationFrame(() => {
    if (focused && !focused.isConnected) document.getElementById('diagram')?.focus()
  })
}

/** Ends what is brought forward, or else closes the panel. */
function letGo(state: AppState, update: (action: Action) => void): void {
  if (state.selection.length > 0 || state.walk) update({ type: 'select', ids: [] })
  else if (state.panel !== null) update({ type: 'open-panel', panel: null })
}

/** Whether the key belongs to the browser, or goes into a field or a dialog. */
const isMeantElsewhere = ({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  (target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null)

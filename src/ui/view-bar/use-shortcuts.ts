import { useEffect } from 'react'
import { tabs } from '#core/configuration/view.ts'
import { useUpdate } from '#ui/kit/services.tsx'
import { searchFieldId } from './search-field.tsx'

/** Single keys that work wherever no text is typed: `?`, `/`, and a number for each tab. */
export function useShortcuts(showKeys: () => void): void {
  const update = useUpdate()
  // Synchronises with the keys of the whole page.
  useEffect(() => {
    function act(event: KeyboardEvent): void {
      if (isMeantElsewhere(event)) return
      const tab = tabs[Number(event.key) - 1]
      if (tab) update({ type: 'look', view: { tab } })
      if (event.key === '?') showKeys()
      if (event.key === '/') {
        event.preventDefault()
        document.getElementById(searchFieldId)?.focus()
      }
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  })
}

/** Whether the key belongs to the browser, or goes into a field or a dialog. */
const isMeantElsewhere = ({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  (target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null)

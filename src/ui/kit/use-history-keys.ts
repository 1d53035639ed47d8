import { useEffect } from 'react'
import { isSettingPath, type SettingPath } from '#core/deployment/setting-path.ts'
import { useServices } from './services.tsx'

/** Undo and redo by keys, everywhere on the page: also in fields, which have no history of their own. */
export function useHistoryKeys(): void {
  const { app, drafts } = useServices()
  // Synchronises with the window's keyboard.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const type = matchStep(event)
      if (type === null) return
      event.preventDefault()
      event.stopPropagation()
      const typed = type === 'undo' ? draftAt(event.target) : null
      if (typed === null) app.update({ type })
      else drafts.set(typed, null)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [app, drafts])
}

/** The setting whose field has the focus and holds something impossible: undo drops that first. */
function draftAt(target: EventTarget | null): SettingPath | null {
  const key = target instanceof HTMLElement ? (target.dataset['draft'] ?? '') : ''
  return isSettingPath(key) ? key : null
}

function matchStep(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return null
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? 'redo' : 'undo'
    case 'y':
      return event.ctrlKey && !event.shiftKey ? 'redo' : null
    default:
      return null
  }
}

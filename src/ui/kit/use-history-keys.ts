import { useEffect } from 'react'
import { useUpdate } from './services.tsx'

/** Undo and redo by keys, everywhere on the page: also in fields, which have no history of their own. */
export function useHistoryKeys(): void {
  const update = useUpdate()
  // Synchronises with the window's keyboard.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const type = matchStep(event)
      if (type === null) return
      event.preventDefault()
      event.stopPropagation()
      update({ type })
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [update])
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

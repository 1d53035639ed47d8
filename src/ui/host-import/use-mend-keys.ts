import { useEffect, useRef } from 'react'

/** The key that goes to the next fault, as in editors; with Shift to the one before. */
export const mendKey = 'F8'

/** Goes from fault to fault by the keyboard, wherever in the dialog the focus is. */
export function useMendKeys(goToNext: (step: 1 | -1) => void): void {
  const latest = useRef(goToNext)
  useEffect(() => {
    latest.current = goToNext
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== mendKey || event.isComposing) return
      event.preventDefault()
      latest.current(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

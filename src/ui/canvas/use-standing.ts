import { useSyncExternalStore } from 'react'
import { useServices } from '#ui/kit/services.tsx'
import { type Highlight, type Relations, type Standing, standingOf } from './highlight.ts'

/** How an element stands now: the pointer counts first, then the keyboard, then the selection. */
export function useStanding(id: string, highlight: Highlight, relations: Relations): Standing {
  const { app } = useServices()
  const subscribe = (listener: () => void) => {
    const stops = [highlight.subscribe(listener), app.subscribe(listener)]
    return () => {
      for (const stop of stops) stop()
    }
  }
  return useSyncExternalStore(subscribe, () => {
    const { hovered, focused } = highlight.get()
    const single = hovered ?? focused
    return standingOf(id, single === null ? app.get().selection : [single], relations)
  })
}

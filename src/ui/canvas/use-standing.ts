import { useCallback, useSyncExternalStore } from 'react'
import type { SceneHost } from '#core/scene/scene.ts'
import { selectAttention } from '#state/select-attention.ts'
import { useServices } from '#ui/kit/services.tsx'
import type { Attending } from './flow-elements.ts'
import { type Standing, standingOf } from './highlight.ts'

/** How an element stands now: the pointer counts first, then the keyboard, then what is shown. */
export function useStanding(
  { id, stands }: Pick<SceneHost, 'id' | 'stands'>,
  { highlight, relations }: Attending,
): Standing {
  const { app } = useServices()
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [highlight.subscribe(listener), app.subscribe(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [highlight, app],
  )
  const read = () => {
    const { hovered, focused } = highlight.get()
    const pointed = [hovered, focused].find((candidate) => candidate && relations.has(candidate))
    // What is selected stays readable while the pointer is elsewhere.
    if (pointed) {
      const { selection } = app.get()
      const isSelected = stands.some((one) => selection.includes(one))
      return isSelected ? 'lit' : standingOf(id, [pointed], relations)
    }
    const attention = selectAttention(app.get())
    if (!attention) return 'plain'
    // What is selected may have left the picture: then nothing is brought forward.
    const shown = attention.elements.filter((element) => relations.has(element))
    const gone = shown.length === 0 && attention.flows === null
    return standingOf(id, gone ? null : shown, relations)
  }
  return useSyncExternalStore(subscribe, read, read)
}

import { useReactFlow } from '@xyflow/react'
import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { centre } from '#core/kit/geometry.ts'
import type { Scene } from '#core/scene/scene.ts'
import { selectFirstMatch } from '#state/select-first-match.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'

/**
 * Brings a connection's chips into the window when the keyboard has moved to it; React Flow does so for
 * nodes alone.
 */
export function useReveal(scene: Scene): (id: string | null) => void {
  const { flowToScreenPosition, getZoom, setCenter } = useReactFlow()
  return useCallback(
    (id) => {
      const connection = scene.connections.find(({ stands }) => id !== null && stands.includes(id))
      const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
      if (!connection || !frame) return
      const middle = centre(connection.chipsBox)
      const { x, y } = flowToScreenPosition(middle)
      const isInView = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
      if (!isInView) void setCenter(middle.x, middle.y, { zoom: getZoom() })
    },
    [scene, flowToScreenPosition, getZoom, setCenter],
  )
}

/**
 * Brings what was selected elsewhere into the window: by a search, a list or the table. What is
 * under the pointer is in it, and moves no picture.
 */
export function useRevealSelected(
  reveal: (id: string | null) => void,
  isPointedAt: (id: string) => boolean,
): void {
  const selection = useAppState((state) => state.selection)
  const seen = useRef(selection)
  const show = useEffectEvent((selected: readonly string[]) => {
    const [only, ...others] = selected
    const isNew = seen.current !== selected
    seen.current = selected
    if (isNew && only !== undefined && others.length === 0 && !isPointedAt(only)) reveal(only)
  })
  // Synchronises React Flow's viewport with the selection.
  useEffect(() => show(selection), [selection])
}

/** In ms: who types on has not yet said what is looked for. */
const typingPause = 400

/** Brings the first of what a search finds into the window, once its typing pauses. */
export function useRevealFound(reveal: (id: string | null) => void): void {
  const { app } = useServices()
  const search = useAppState((state) => state.view.search)
  const seen = useRef(search)
  const show = useEffectEvent(() => reveal(selectFirstMatch(app.get())))
  // Synchronises React Flow's viewport with the search.
  useEffect(() => {
    if (seen.current === search) return
    const wait = setTimeout(() => {
      seen.current = search
      show()
    }, typingPause)
    return () => clearTimeout(wait)
  }, [search])
}

import { useReactFlow, useStore } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import type { Size } from '#core/kit/geometry.ts'
import { endFirstScreen } from '#platform/first-screen.ts'
import { useMedia } from '#ui/kit/use-media.ts'
import { fitView } from './fit-view.ts'

export type FollowingFit = {
  /** Shows the whole picture, and follows it from now on. */
  readonly fit: () => void
  /** The user has moved the view: it stays where it was put. */
  readonly release: () => void
}

/** Shows the whole picture again whenever it or the window changes, until the user moves the view. */
export function useFollowingFit(size: Size): FollowingFit {
  const { setViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const follows = useRef(true)
  const shown = useRef<Size | null>(null)

  const show = useCallback(
    (glide: boolean) => {
      const view = fitView(size, { width, height })
      void setViewport(view, { duration: glide && !still ? 200 : 0 })
    },
    [setViewport, size, width, height, still],
  )

  // Synchronises React Flow's viewport with the picture's and the window's size.
  useEffect(() => {
    if (width === 0 || height === 0 || !follows.current) return
    show(shown.current !== null && shown.current !== size)
    if (shown.current === null) endFirstScreen()
    shown.current = size
  }, [show, size, width, height])

  return {
    fit: () => {
      follows.current = true
      show(true)
    },
    release: () => {
      follows.current = false
    },
  }
}

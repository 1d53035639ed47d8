import { useReactFlow, useStore } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import type { Box, Point, Size } from '#core/kit/geometry.ts'
import { endFirstScreen } from '#platform/first-screen.ts'
import { useMedia } from '#ui/kit/use-media.ts'
import { fitView } from './fit-view.ts'

export type FollowingFit = {
  /** Shows the whole picture, and follows it from now on. */
  readonly fit: () => void
  /** The user has moved the view: it stays where it was put. */
  readonly release: () => void
  /** Brings a place of the picture to the middle, and stays there. */
  readonly centreOn: (place: Point) => void
}

/** In ms, as in canvas.css. */
const glideTime = 200

/**
 * Fits the picture again whenever it or the window changes, until the user moves the view. Where it is
 * legible only in part, the part is the one about what is selected.
 */
export function useFollowingFit(size: Size, about: Box | undefined): FollowingFit {
  const { getZoom, setCenter, setViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const follows = useRef(true)
  const wantsWhole = useRef(false)
  const shown = useRef<{ readonly size: Size; readonly about: Box | undefined } | null>(null)

  const show = useCallback(
    (glide: boolean) => {
      const view = fitView(size, { width, height }, { whole: wantsWhole.current, about })
      void setViewport(view, { duration: glide && !still ? glideTime : 0 })
    },
    [setViewport, size, width, height, about, still],
  )

  // Synchronises React Flow's viewport with the picture's and the window's size.
  useEffect(() => {
    if (width === 0 || height === 0 || !follows.current) return
    const before = shown.current
    show(before !== null && (before.size !== size || before.about !== about))
    if (before === null) endFirstScreen()
    shown.current = { size, about }
  }, [show, size, about, width, height])

  const release = () => {
    follows.current = false
  }
  return {
    fit: () => {
      follows.current = true
      wantsWhole.current = true
      show(true)
    },
    release,
    centreOn: ({ x, y }) => {
      release()
      void setCenter(x, y, { zoom: getZoom(), duration: still ? 0 : glideTime })
    },
  }
}

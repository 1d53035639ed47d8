import { getViewportForBounds, useReactFlow, useStore } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import type { Size } from '#core/kit/geometry.ts'
import { useMedia } from '#ui/kit/use-media.ts'

/** Keeps the strip at the bottom free, where the tools, the legend and the overview stand. */
const wide = { top: '4px', left: '4px', right: '4px', bottom: '100px' } as const
const narrow = { top: '0px', left: '0px', right: '0px', bottom: '52px' } as const
const narrowBelow = 640

const pad = (px: `${number}px`): number => Number.parseFloat(px)

/** What share of the free height stands above the picture. */
const above = 0.35

/** Least and most zoom; fitting alone never makes a small picture larger than `fitted`. */
export const zooms = { least: 0.1, most: 4, fitted: 1.5 } as const

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
      const bounds = { x: 0, y: 0, ...size }
      const padding = width < narrowBelow ? narrow : wide
      const view = getViewportForBounds(bounds, width, height, zooms.least, zooms.fitted, padding)
      // Nearer to the top than to the bottom: a few px more or less of height move less in it.
      const free = height - pad(padding.bottom) - pad(padding.top) - size.height * view.zoom
      const y = pad(padding.top) + Math.max(0, free) * above
      void setViewport({ ...view, y }, { duration: glide && !still ? 200 : 0 })
    },
    [setViewport, size, width, height, still],
  )

  // Synchronises React Flow's viewport with the picture's and the window's size.
  useEffect(() => {
    if (width === 0 || height === 0 || !follows.current) return
    show(shown.current !== null && shown.current !== size)
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

import { useReactFlow, useStore } from '@xyflow/react'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Box, Point } from '#core/kit/geometry.ts'
import type { Scene } from '#core/scene/scene.ts'
import { endFirstScreen } from '#platform/first-screen.ts'
import type { AppStore } from '#state/app-store.ts'
import { loadLater } from '#ui/kit/later.tsx'
import { useServices } from '#ui/kit/services.tsx'
import { useMedia } from '#ui/kit/use-media.ts'
import { findServer } from './find-server.ts'
import { type FittedView, fitView } from './fit-view.ts'
import type { Pictured } from './next-view.ts'

export type FollowingFit = {
  /** Shows the whole picture, and follows it from now on. */
  readonly fit: () => void
  /** The user has moved the view: it stays where it was put. */
  readonly release: () => void
  /** Brings a place of the picture to the middle, and stays there. */
  readonly centreOn: (place: Point) => void
}

/** The first picture is fitted without it. */
const loadNextView = loadLater(async () => (await import('./next-view.ts')).nextView)

/** In ms, as in canvas.css. */
const glideTime = 200

/** How the diagram is looked at. */
type Look = {
  follows: boolean
  whole: boolean
  /** Where the view goes to or was left; null while the user moves it. */
  view: FittedView | null
  /** The last picture that the engine had placed; the simple placement before it counts for nothing. */
  settled: Pictured | null
}

/** Outlives the diagram's tab: hosts are edited in another one. */
const looks = new WeakMap<AppStore, Look>()

function lookOf(app: AppStore): Look {
  const look = looks.get(app) ?? { follows: true, whole: false, view: null, settled: null }
  looks.set(app, look)
  return look
}

/** The window alone is another one: the view keeps up with its edges. */
const isOnlyFrame = (last: Pictured, now: Pictured): boolean =>
  last.scene === now.scene && last.about === now.about

/** A picture stays that of its own deployment until the next one has been laid out. */
const settle = (settled: Pictured | null, now: Pictured): Pictured =>
  settled?.scene === now.scene ? { ...now, deployment: settled.deployment } : now

const isFirst = ({ settled }: Look, last: Pictured | null): boolean => !(last || settled)

const fitFirst = ({ follows, whole }: Look, { scene, frame, about }: Pictured) =>
  follows ? fitView(scene.size, frame, { whole, about, centre: findServer(scene) }) : null

/** Without the code for it, the view stays. */
async function findNext(
  look: Look,
  now: Pictured,
  getViewport: () => FittedView,
): Promise<FittedView | null> {
  const nextView = await loadNextView().catch(() => null)
  const { settled } = look
  return nextView?.(settled, now, { ...look, view: look.view ?? getViewport() }) ?? null
}

/**
 * Brings the picture into view whenever it or the window changes, as `nextView` says. `pending` while
 * the engine has not placed it yet; `about` is where what is selected stands.
 */
export function useFollowingFit(
  scene: Scene,
  pending: boolean,
  about: readonly Box[],
): FollowingFit {
  const { app } = useServices()
  const { getViewport, getZoom, setCenter, setViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const shown = useRef<Pictured | null>(null)

  const go = (view: FittedView, glide: boolean) => {
    lookOf(app).view = view
    void setViewport(view, { duration: glide && !still ? glideTime : 0 })
  }

  const show = useEffectEvent(async (now: Pictured) => {
    const look = lookOf(app)
    const last = shown.current
    shown.current = now
    if (!last) endFirstScreen()
    const goes = await (isFirst(look, last)
      ? fitFirst(look, now)
      : findNext(look, now, getViewport))
    // A view that is looked at again is where it was left.
    const next = goes ?? (last ? null : look.view)
    if (next) go(next, last !== null && !isOnlyFrame(last, now))
    if (!pending) look.settled = settle(look.settled, now)
  })

  // Synchronises React Flow's viewport with the picture's and the window's size.
  useEffect(() => {
    if (width === 0 || height === 0) return
    const { deployment } = app.get()
    void show({ scene, frame: { width, height }, deployment, about })
  }, [app, scene, about, width, height])

  const leave = useEffectEvent(() => {
    lookOf(app).view ??= getViewport()
  })
  // Keeps the view for when the diagram is looked at again.
  useEffect(() => () => leave(), [])

  const release = () => {
    const look = lookOf(app)
    look.follows = false
    look.whole = false
    look.view = null
    // Whatever the engine still answers, the user has chosen the view of this picture.
    look.settled = look.settled && shown.current
  }
  return {
    fit: () => {
      const look = lookOf(app)
      look.follows = true
      look.whole = true
      go(fitView(scene.size, { width, height }, { whole: true }), true)
    },
    release,
    centreOn: ({ x, y }) => {
      release()
      void setCenter(x, y, { zoom: getZoom(), duration: still ? 0 : glideTime })
    },
  }
}

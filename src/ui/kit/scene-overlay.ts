import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'
import type { SceneOverlay } from '#core/scene/scene-overlay.ts'

/** What is laid over the picture on the screen; what draws it loads when there is something. */
const shown = createStore<{ readonly overlay: SceneOverlay | null }>(() => ({ overlay: null }))

export const showOverlay = (overlay: SceneOverlay | null): void => shown.setState({ overlay })

const readOverlay = () => shown.getState().overlay

export const useSceneOverlay = (): SceneOverlay | null =>
  useSyncExternalStore(shown.subscribe, readOverlay, readOverlay)

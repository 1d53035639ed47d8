import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'
import type { SceneOverlay } from '#core/scene/scene-overlay.ts'

/** What can be laid over the picture on the screen: a comparison counts before results. */
type Layer = 'comparison' | 'results'

/** What draws a layer loads when there is something. */
const shown = createStore<Readonly<Record<Layer, SceneOverlay | null>>>(() => ({
  comparison: null,
  results: null,
}))

export const showOverlay = (layer: Layer, overlay: SceneOverlay | null): void =>
  shown.setState({ [layer]: overlay })

function readOverlay(): SceneOverlay | null {
  const { comparison, results } = shown.getState()
  return comparison ?? results
}

export const useSceneOverlay = (): SceneOverlay | null =>
  useSyncExternalStore(shown.subscribe, readOverlay, readOverlay)

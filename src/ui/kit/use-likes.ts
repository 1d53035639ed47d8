import { selectLikes } from '#state/select-shown.ts'
import { useSceneOverlay } from './scene-overlay.ts'
import { useAppState } from './services.tsx'

/** The groups of like hosts among what the picture shows, by their ids, on one card or not. */
export function useLikes(): readonly (readonly string[])[] {
  const own = useAppState((state) => selectLikes(state.deployment, state.view))
  return useSceneOverlay()?.likes ?? own
}

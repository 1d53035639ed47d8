import type { LayOut } from '#core/exports/picture/make-picture.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { layoutKey } from '#core/layout/layout-key.ts'

/** Lays each topology out once, for tests that write it in many ways. */
export function rememberLayouts(layOut: LayOut): LayOut {
  const known = new Map<string, Promise<LaidOutTopology>>()
  return (topology, language) => {
    const key = layoutKey(topology, language)
    const made = known.get(key) ?? layOut(topology, language)
    known.set(key, made)
    return made
  }
}

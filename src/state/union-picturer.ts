import type { Topology } from '#core/topology/topology.ts'
import type { PicturedState, selectUnion } from './select-union.ts'

type SelectUnion = typeof selectUnion

/** The union of a comparison, whose code no picture needs that is not compared. */
export type UnionPicturer = {
  /** Loads the code; rejects when it does not come. */
  readonly load: () => Promise<void>
  /** What is laid out; null without a baseline, and while the code is still to come. */
  readonly picture: (state: PicturedState) => Topology | null
  /** Whether the code is there. */
  readonly isReady: () => boolean
}

export function createUnionPicturer(loadCode: () => Promise<SelectUnion>): UnionPicturer {
  let code: SelectUnion | null = null
  return {
    async load() {
      code ??= await loadCode()
    },
    picture: (state) => code?.(state) ?? null,
    isReady: () => code !== null,
  }
}

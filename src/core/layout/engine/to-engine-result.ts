import { invariant } from '#core/kit/invariant.ts'
import type { EngineResult } from './layout-engine.ts'

type Place = { readonly x: number; readonly y: number }

/** ELK's answer as its own types describe it: everything may be missing. */
export type ElkAnswer = {
  readonly children?: readonly {
    readonly id: string
    readonly x?: number
    readonly y?: number
    readonly width?: number
    readonly height?: number
  }[]
  readonly edges?: readonly {
    readonly id: string
    readonly sections?: readonly {
      readonly startPoint: Place
      readonly bendPoints?: readonly Place[]
      readonly endPoint: Place
    }[]
  }[]
}

/** ELK's answer as the layout needs it; throws when a node was not placed. */
export const toEngineResult = (answer: ElkAnswer): EngineResult => ({
  children: (answer.children ?? []).map(({ id, x, y, width, height }) => {
    invariant(
      x !== undefined && y !== undefined && width !== undefined && height !== undefined,
      `the engine placed ${id}`,
    )
    return { id, x, y, width, height }
  }),
  edges: (answer.edges ?? []).map(({ id, sections }) => ({
    id,
    sections: (sections ?? []).map(({ startPoint, bendPoints, endPoint }) => ({
      startPoint,
      bendPoints: bendPoints ?? [],
      endPoint,
    })),
  })),
})

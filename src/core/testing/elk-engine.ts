import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { invariant } from '#core/kit/invariant.ts'
import type { EngineResult, LayoutEngine } from '#core/layout/layout-engine.ts'

function toPlacedNode({ id, x, y, width, height }: ElkNode): EngineResult['children'][number] {
  invariant(
    x !== undefined && y !== undefined && width !== undefined && height !== undefined,
    `ELK placed ${id}`,
  )
  return { id, x, y, width, height }
}

const toRoutedEdge = ({ id, sections }: ElkExtendedEdge): EngineResult['edges'][number] => ({
  id,
  sections: (sections ?? []).map(({ startPoint, bendPoints, endPoint }) => ({
    startPoint,
    bendPoints: bendPoints ?? [],
    endPoint,
  })),
})

/** The real engine for tests and scripts, in this process and without a worker. */
export function createElkEngine(): LayoutEngine {
  const elk = new ELK()
  return async (graph) => {
    // ELK writes its results into the graph that it is given.
    const copy: ElkNode = JSON.parse(JSON.stringify(graph))
    const result: ElkNode = await elk.layout(copy)
    return {
      children: (result.children ?? []).map(toPlacedNode),
      edges: (result.edges ?? []).map(toRoutedEdge),
    }
  }
}

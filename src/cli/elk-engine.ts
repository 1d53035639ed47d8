import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { LayoutEngine } from '#core/layout/engine/layout-engine.ts'
import { toEngineResult } from '#core/layout/engine/to-engine-result.ts'

/** ELK in this process, for the shell, scripts and tests; the same code as in the browser's worker. */
export function createElkEngine(): LayoutEngine {
  const elk = new ELK()
  return async (graph) => {
    // ELK writes into the graph that it is given, and types it as one that can be written.
    const copy: ElkNode = JSON.parse(JSON.stringify(graph))
    return toEngineResult(await elk.layout(copy))
  }
}

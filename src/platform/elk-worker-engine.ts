import type { ELK as Elk, ElkNode } from 'elkjs/lib/elk-api.js'
import workerAddress from 'elkjs/lib/elk-worker.min.js?url'
import type { EngineGraph, LayoutEngine } from '#core/layout/engine/layout-engine.ts'
import { toEngineResult } from '#core/layout/engine/to-engine-result.ts'
import { createGuardedEngine, type Runner } from './guarded-engine.ts'

/**
 * In ms: a slow machine loads the engine and lays a usual deployment out in a fraction of it. A large
 * one takes it many times as long, and must not be taken for one that hangs.
 */
const patienceFor = ({ edges }: EngineGraph): number => 15_000 + 500 * edges.length

/** ELK in a worker of its own, started by the first layout. */
export const createElkWorkerEngine = (): LayoutEngine => createGuardedEngine(start, patienceFor)

function start(): Runner {
  const worker = new Worker(workerAddress)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The layout worker failed')))
  })
  // Nobody may be waiting when it breaks.
  broken.catch(() => undefined)
  const elk = connect(worker)
  elk.catch(() => undefined)
  return {
    layOut: async (graph) => {
      // ELK writes into the graph that it is given, and types it as one that can be written.
      const copy: ElkNode = JSON.parse(JSON.stringify(graph))
      return toEngineResult(await (await elk).layout(copy))
    },
    broken,
    end: () => worker.terminate(),
  }
}

/** What speaks to the worker loads beside the first diagram, as the worker does. */
async function connect(worker: Worker): Promise<Elk> {
  const { default: ELK } = await import('elkjs/lib/elk-api.js')
  return new ELK({ workerFactory: () => worker })
}

import type { ELK as Elk, ElkNode } from 'elkjs/lib/elk-api.js'
import workerAddress from 'elkjs/lib/elk-worker.min.js?url'
import type { LayoutEngine } from '#core/layout/engine/layout-engine.ts'
import { toEngineResult } from '#core/layout/engine/to-engine-result.ts'

type Running = { readonly elk: Promise<Elk>; readonly broken: Promise<never> }

/**
 * ELK in a worker of its own, started by the first layout. A worker that cannot be loaded makes
 * the layout reject, and the next layout starts another one.
 */
export function createElkWorkerEngine(): LayoutEngine {
  let running: Running | null = null
  return async (graph) => {
    running ??= start()
    // ELK writes into the graph that it is given, and types it as one that can be written.
    const copy: ElkNode = JSON.parse(JSON.stringify(graph))
    try {
      return toEngineResult(
        await Promise.race([running.elk.then((elk) => elk.layout(copy)), running.broken]),
      )
    } catch (problem) {
      running = null
      throw problem
    }
  }
}

function start(): Running {
  const worker = new Worker(workerAddress)
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The layout worker failed')))
  })
  broken.catch(() => worker.terminate())
  return { elk: connect(worker), broken }
}

/** What speaks to the worker loads beside the first diagram, as the worker does. */
async function connect(worker: Worker): Promise<Elk> {
  const { default: ELK } = await import('elkjs/lib/elk-api.js')
  return new ELK({ workerFactory: () => worker })
}

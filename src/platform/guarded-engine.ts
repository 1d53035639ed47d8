import type { EngineGraph, EngineResult, LayoutEngine } from '#core/layout/engine/layout-engine.ts'

/** An engine that runs elsewhere, where it can fail, hang, and be ended. */
export type Runner = {
  readonly layOut: (graph: EngineGraph) => Promise<EngineResult>
  /** Rejects when the runner is of no more use. */
  readonly broken: Promise<never>
  readonly end: () => void
}

/**
 * One runner at a time, started by the first layout, and one layout after the other. A runner that
 * fails, or gives no answer for `patienceFor` a graph, in ms, is ended. What hung is tried once more with a new
 * runner; then its layout rejects, and the next one starts anew.
 */
export function createGuardedEngine(
  start: () => Runner,
  patienceFor: (graph: EngineGraph) => number,
): LayoutEngine {
  let running: Runner | null = null
  let queue: Promise<unknown> = Promise.resolve()

  async function run(graph: EngineGraph): Promise<EngineResult | 'hangs'> {
    running ??= start()
    const runner = running
    const watch = startWatch(patienceFor(graph))
    try {
      const answer = await Promise.race([runner.layOut(graph), runner.broken, watch.ended])
      if (answer !== 'hangs') return answer
    } catch (problem) {
      running = null
      runner.end()
      throw problem
    } finally {
      watch.stop()
    }
    running = null
    runner.end()
    return 'hangs'
  }

  async function runTwice(graph: EngineGraph): Promise<EngineResult> {
    const first = await run(graph)
    const answer = first === 'hangs' ? await run(graph) : first
    if (answer === 'hangs') throw new Error('The layout engine gives no answer')
    return answer
  }

  return (graph) => {
    const turn = queue.then(() => runTwice(graph))
    queue = turn.catch(() => undefined)
    return turn
  }
}

function startWatch(patience: number): {
  readonly ended: Promise<'hangs'>
  readonly stop: () => void
} {
  let timer: ReturnType<typeof setTimeout> | undefined
  const ended = new Promise<'hangs'>((done) => {
    timer = setTimeout(() => done('hangs'), patience)
  })
  return { ended, stop: () => clearTimeout(timer) }
}

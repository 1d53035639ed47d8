import { expect, test, vi } from 'vitest'
import type { EngineGraph, EngineResult } from '#core/layout/engine/layout-engine.ts'
import { createGuardedEngine, type Runner } from './guarded-engine.ts'

const graph: EngineGraph = { id: 'root', layoutOptions: {}, children: [], edges: [] }
const result: EngineResult = { children: [], edges: [] }
const never = new Promise<never>(() => undefined)

type Behaviour = 'answers' | 'hangs' | 'fails' | 'breaks'

/** An engine whose runners behave one after the other as told, the last for ever. */
function createEngine(...behaviours: readonly Behaviour[]) {
  const ended: number[] = []
  const start = vi.fn((): Runner => {
    const number = start.mock.calls.length
    const behaviour = behaviours[number - 1] ?? behaviours.at(-1)
    return {
      layOut: () => {
        if (behaviour === 'answers') return Promise.resolve(result)
        return behaviour === 'fails' ? Promise.reject(new Error('no')) : never
      },
      broken: behaviour === 'breaks' ? Promise.reject(new Error('broken')) : never,
      end: () => void ended.push(number),
    }
  })
  return { engine: createGuardedEngine(start, () => 20), start, ended }
}

test('one runner serves all layouts, one after the other', async () => {
  const { engine, start, ended } = createEngine('answers')
  expect(await Promise.all([engine(graph), engine(graph), engine(graph)])).toHaveLength(3)
  expect(start).toHaveBeenCalledTimes(1)
  expect(ended).toEqual([])
})

test('a runner that gives no answer is ended, and the layout tried with another one', async () => {
  const { engine, start, ended } = createEngine('hangs', 'answers')
  expect(await engine(graph)).toBe(result)
  expect(ended).toEqual([1])
  expect(start).toHaveBeenCalledTimes(2)
})

test('what hangs twice rejects, and the next layout starts anew', async () => {
  const { engine, ended } = createEngine('hangs', 'hangs', 'answers')
  await expect(engine(graph)).rejects.toThrow('no answer')
  expect(ended).toEqual([1, 2])
  expect(await engine(graph)).toBe(result)
})

test.each(['fails', 'breaks'] as const)(
  'a runner that %s is ended at once, and never more than one runs',
  async (how) => {
    const { engine, start, ended } = createEngine(how)
    for (let turn = 1; turn <= 10; turn++) {
      await expect(engine(graph)).rejects.toThrow()
      expect(ended).toHaveLength(turn)
    }
    expect(start).toHaveBeenCalledTimes(10)
  },
)

test('a layout that fails keeps none of those behind it', async () => {
  const { engine } = createEngine('fails', 'answers')
  const first = engine(graph)
  const second = engine(graph)
  await expect(first).rejects.toThrow()
  expect(await second).toBe(result)
})

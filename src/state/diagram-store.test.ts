import { expect, test, vi } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { defaultLayouts, defaultTopology } from '#core/layout/default-layouts.ts'
import type { EngineGraph, EngineResult, LayoutEngine } from '#core/layout/engine/layout-engine.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import { languages } from '#core/messages/language.ts'
import { everything, narrowTopology } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../cli/elk-engine.ts'
import { type AppStore, createAppStore } from './app-store.ts'
import { createDiagramStore, type Diagram, type KnownDiagram } from './diagram-store.ts'
import { createPlainPlacer } from './plain-placer.ts'
import { selectUnion } from './select-union.ts'
import { createUnionPicturer } from './union-picturer.ts'

/** The engine takes as long as the machine does. */
const waitUntil = (check: () => void) => vi.waitFor(check, 20_000)

const newApp = (fragment = '') =>
  createAppStore(fragment, { language: 'en', theme: 'light', hiddenColumns: [] })

const placer = createPlainPlacer(async () => placePlainly)
await placer.load()

const picturer = createUnionPicturer(async () => selectUnion)
await picturer.load()

const newStore = (app: AppStore, engine: LayoutEngine, known: readonly KnownDiagram[]) =>
  createDiagramStore(app, engine, known, placer, picturer)

/** The real engine, whose answers wait until they are let go. */
function createHeldEngine() {
  const elk = createElkEngine()
  const waiting: (() => void)[] = []
  const engine: LayoutEngine = (graph: EngineGraph) =>
    new Promise<EngineResult>((resolve, reject) => {
      waiting.push(() => void elk(graph).then(resolve, reject))
    })
  return { engine, waiting }
}

/** Enough of an engine for one host without connections. */
const placeAlone: LayoutEngine = async ({ children }) => ({
  children: children.map(({ id, width, height }) => ({ id, width, height, x: 0, y: 0 })),
  edges: [],
})

const hostsOf = (diagram: Diagram) => diagram.laidOut.hosts.map((host) => host.id)

vi.mock('#core/layout/place-plainly.ts', { spy: true })

/** How often anything is placed simply from now on. */
function countPlainPlacements(): () => number {
  const before = vi.mocked(placePlainly).mock.calls.length
  return () => vi.mocked(placePlainly).mock.calls.length - before
}

test('the first picture does not wait for the engine, and is complete', () => {
  const never: LayoutEngine = () => new Promise(() => undefined)
  const { laidOut, plain } = newStore(newApp('#v=1&edge=off'), never, []).get()
  expect(plain).toBe(false)
  expect(laidOut.hosts.length).toBe(7)
  expect(laidOut.connections.flatMap((connection) => connection.flows).length).toBe(17)
})

test('the first picture is placed once', async () => {
  const count = countPlainPlacements()
  const engine = vi.fn<LayoutEngine>(() => new Promise(() => undefined))
  newStore(newApp('#v=1&edge=off'), engine, [])
  expect(count()).toBe(1)
  await waitUntil(() => expect(engine).toHaveBeenCalledTimes(1))
  expect(count()).toBe(1)
})

test.each(languages)('the default deployment is there from the start (%s)', (language) => {
  const count = countPlainPlacements()
  const engine = vi.fn<LayoutEngine>()
  const known = languages.map((each) => ({
    topology: defaultTopology,
    diagram: { laidOut: defaultLayouts[each], language: each, plain: false },
  }))
  const app = newApp()
  app.update({ type: 'prefer', preferences: { language } })
  const store = newStore(app, engine, known)
  expect(store.get().laidOut).toBe(defaultLayouts[language])
  app.update({ type: 'edit', edit: { kind: 'set-title', title: 'Branch' } })
  expect(store.get().laidOut).toBe(defaultLayouts[language])
  expect(count()).toBe(0)
  expect(engine).not.toHaveBeenCalled()
})

test('an option changed before the engine is there shows its flows at once', () => {
  const never: LayoutEngine = () => new Promise(() => undefined)
  const app = newApp()
  const store = newStore(app, never, [])
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { quarantine: 'unc' } } })
  expect(store.get().laidOut.flows.length).toBe(24)
})

test('the diagram follows the configuration', async () => {
  const app = newApp()
  const store = newStore(app, createElkEngine(), [])
  await waitUntil(() => expect(store.get().pending).toBeUndefined())
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  await waitUntil(() => expect(hostsOf(store.get())).not.toContain('edge-relay'))
})

test('a late answer never replaces a newer one', async () => {
  const { engine, waiting } = createHeldEngine()
  const app = newApp()
  const store = newStore(app, engine, [])
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { sql: 'local' } } })
  await waitUntil(() => expect(waiting.length).toBe(3))
  const seen: (readonly string[] | undefined)[] = []
  store.subscribe(() => seen.push(hostsOf(store.get())))
  waiting[2]?.()
  await waitUntil(() => expect(seen.length).toBe(1))
  waiting[0]?.()
  waiting[1]?.()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(seen.length).toBe(1)
  expect(seen[0]).not.toContain('sql-server')
  expect(seen[0]).not.toContain('edge-relay')
})

test('a late answer does not replace a diagram that was kept, either', async () => {
  const rejects: (() => void)[] = []
  const engine: LayoutEngine = () =>
    new Promise((_, reject) => rejects.push(() => reject(new Error('too late'))))
  const diagram = { laidOut: defaultLayouts.en, language: 'en', plain: false } as const
  const app = newApp()
  const store = newStore(app, engine, [{ topology: defaultTopology, diagram }])
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  await waitUntil(() => expect(rejects.length).toBe(1))
  app.update({ type: 'undo' })
  expect(store.get()).toBe(diagram)
  rejects[0]?.()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(store.get()).toBe(diagram)
})

test('a deployment that was laid out before asks the engine no more', async () => {
  const app = newApp()
  const engine = vi.fn(createElkEngine())
  const store = newStore(app, engine, [])
  await waitUntil(() => expect(store.get().pending).toBeUndefined())
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  await waitUntil(() => expect(hostsOf(store.get())).not.toContain('edge-relay'))
  app.update({ type: 'undo' })
  expect(hostsOf(store.get())).toContain('edge-relay')
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { build: 14000 } } })
  expect(engine).toHaveBeenCalledTimes(2)
})

test('a failed engine leaves a plain placement with every host and flow, and can be asked again', async () => {
  const app = newApp()
  const elk = createElkEngine()
  const engine = vi.fn(elk).mockRejectedValueOnce(new Error('no worker'))
  const store = newStore(app, engine, [])
  await waitUntil(() => expect(store.get().plain).toBe(true))
  expect(store.get().laidOut.hosts.length).toBe(9)
  expect(store.get().laidOut.connections.flatMap((connection) => connection.flows).length).toBe(19)
  store.retry()
  await waitUntil(() => expect(store.get().plain).toBe(false))
})

test('a diagram for another language or deployment leaves the shown one alone', async () => {
  const app = newApp()
  const store = newStore(app, createElkEngine(), [])
  await waitUntil(() => expect(store.get().pending).toBeUndefined())
  const shown = store.get()
  const other = await store.layOut(
    topologyOf(deploymentOf(presetConfiguration('single-server'))),
    'ja',
  )
  expect(other.laidOut.hosts.map((host) => host.name)).toContain('Apex One サーバ')
  expect(store.get()).toBe(shown)
})

test('the last 200 diagrams are kept, older ones are laid out anew', async () => {
  const engine = vi.fn(placeAlone)
  const diagram = { laidOut: defaultLayouts.en, language: 'en', plain: false } as const
  const known = [{ topology: defaultTopology, diagram }]
  const store = newStore(newApp(), engine, known)
  const database = (port: number) =>
    narrowTopology(topologyOf(deploymentOf({ ...defaultConfiguration, 'sql-port': port })), {
      ...everything,
      around: ['sql-server'],
      hiddenProtocols: ['database'],
    })
  for (let port = 1; port <= 201; port++) await store.layOut(database(port), 'en')
  expect(engine).toHaveBeenCalledTimes(201)
  await store.layOut(database(201), 'en')
  await store.layOut(database(3), 'en')
  expect(engine).toHaveBeenCalledTimes(201)
  await store.layOut(database(1), 'en')
  expect(engine).toHaveBeenCalledTimes(202)
})

test('of large networks fewer diagrams are kept, but always the last', async () => {
  const engine = vi.fn(placeAlone)
  const diagram = { laidOut: defaultLayouts.en, language: 'en', plain: false } as const
  const store = newStore(newApp(), engine, [{ topology: defaultTopology, diagram }])
  const [flow] = defaultTopology.flows
  const large = (port: number) => ({
    ...narrowTopology(defaultTopology, {
      ...everything,
      around: ['sql-server'],
      hiddenProtocols: ['database'],
    }),
    flows: flow ? [{ ...flow, port, rows: ['A'.repeat(20_000_000)] }] : [],
  })
  await store.layOut(large(1), 'en')
  await store.layOut(large(1), 'en')
  expect(engine).toHaveBeenCalledTimes(1)
  await store.layOut(large(2), 'en')
  await store.layOut(large(2), 'en')
  expect(engine).toHaveBeenCalledTimes(2)
  await store.layOut(large(1), 'en')
  expect(engine).toHaveBeenCalledTimes(3)
})

test('an engine that answers no more leaves no outdated picture', async () => {
  const elk = createElkEngine()
  let hangs = false
  const app = newApp()
  const store = newStore(app, (graph) => (hangs ? new Promise(() => {}) : elk(graph)), [])
  await waitUntil(() => expect(store.get().pending).toBeUndefined())
  hangs = true
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  await waitUntil(() => expect(hostsOf(store.get())).not.toContain('edge-relay'))
  expect(store.get().pending).toBe(true)
})

test('what is there at once is what was laid out before', () => {
  const never: LayoutEngine = () => new Promise(() => undefined)
  const known = { laidOut: defaultLayouts.en, language: 'en', plain: false } as const
  const store = newStore(newApp(), never, [{ topology: defaultTopology, diagram: known }])
  expect(store.find(defaultTopology, 'en')).toBe(known)
  expect(store.find(topologyOf(deploymentOf(presetConfiguration('before-14096'))), 'ja')).toBeNull()
})

test('until the simple placement is loaded the picture before stands, then the engine answers', async () => {
  const { engine, waiting } = createHeldEngine()
  const diagram = { laidOut: defaultLayouts.en, language: 'en', plain: false } as const
  const known = [{ topology: defaultTopology, diagram }]
  const app = newApp()
  const late = createPlainPlacer(() => new Promise(() => undefined))
  const store = createDiagramStore(app, engine, known, late, picturer)
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  expect(store.get()).toBe(diagram)
  await waitUntil(() => expect(waiting.length).toBe(1))
  waiting[0]?.()
  await waitUntil(() => expect(hostsOf(store.get())).not.toContain('edge-relay'))
})

test('where no code comes that could place it, no outdated picture is given', async () => {
  const diagram = { laidOut: defaultLayouts.en, language: 'en', plain: false } as const
  const known = [{ topology: defaultTopology, diagram }]
  const app = newApp()
  const broken = () => Promise.reject(new Error('offline'))
  const store = createDiagramStore(app, broken, known, createPlainPlacer(broken), picturer)
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  await waitUntil(() => expect(() => store.get()).toThrow('can place a picture'))
})

test('both deployments of a comparison are one picture, also where the code for it comes late', async () => {
  const app = newApp('#v=1&edge=off')
  const late = createUnionPicturer(async () => selectUnion)
  const store = createDiagramStore(app, createElkEngine(), [], placer, late)
  await waitUntil(() => expect(store.get().pending).toBeFalsy())
  expect(hostsOf(store.get())).not.toContain('edge-relay')
  const before = deploymentOf(defaultConfiguration)
  app.update({ type: 'compare', baseline: { deployment: before, source: { kind: 'kept' } } })
  await waitUntil(() => expect(hostsOf(store.get())).toContain('edge-relay'))
  const { laidOut } = store.get()
  app.update({ type: 'look', view: { side: 'after', 'changes-only': 'on' } })
  expect(store.get().laidOut).toBe(laidOut)
  app.update({ type: 'compare', baseline: null })
  await waitUntil(() => expect(hostsOf(store.get())).not.toContain('edge-relay'))
})

import { createStore, type StoreApi } from 'zustand/vanilla'
import { invariant } from '#core/kit/invariant.ts'
import type { LayoutEngine } from '#core/layout/engine/layout-engine.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { layoutKey } from '#core/layout/layout-key.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { AppStore } from './app-store.ts'
import type { PlainPlacer } from './plain-placer.ts'
import { selectPictured } from './select-shown.ts'
import type { UnionPicturer } from './union-picturer.ts'

/** A laid-out deployment; `plain` when the engine failed and the simple placement stands in. */
export type Diagram = {
  readonly laidOut: LaidOutTopology
  readonly language: Language
  readonly plain: boolean
  /** The simple placement, shown while the engine is still being loaded. */
  readonly pending?: boolean
}

export type DiagramStore = {
  /**
   * The newest diagram. It follows what is shown as soon as the engine has answered. Throws where
   * nothing came that could draw one.
   */
  readonly get: () => Diagram
  readonly subscribe: (listener: () => void) => () => void
  /** Asks the engine again after it failed. */
  readonly retry: () => void
  /** Lays any topology out, from the cache where it can. Rejects only where no code for it comes. */
  readonly layOut: (topology: Topology, language: Language) => Promise<Diagram>
  /** The diagram that is there at once, from the cache; else null. */
  readonly find: (topology: Topology, language: Language) => Diagram | null
}

/** In ms: so long the picture before may stand while the new one is laid out. */
const lateAfter = 700

/** How many diagrams are kept; fewer of large networks, whose keys alone take megabytes. */
const cacheSize = 200

/** How many characters the keys of those have together. */
const cachedText = 32_000_000

/** A diagram that was laid out before the program started, and of what. */
export type KnownDiagram = { readonly topology: Topology; readonly diagram: Diagram }

/**
 * Keeps the diagram of what the store's deployment and view show. A late answer never replaces
 * a newer one.
 */
export function createDiagramStore(
  app: AppStore,
  engine: LayoutEngine,
  known: readonly KnownDiagram[],
  placer: PlainPlacer,
  picturer: UnionPicturer,
): DiagramStore {
  const cache = new Map<string, Diagram>(
    known.map(({ topology, diagram }) => [layoutKey(topology, diagram.language), diagram]),
  )
  const lookUp = (wanted: Wanted) => cache.get(layoutKey(wanted.topology, wanted.language))
  const shown: StoreApi<{ diagram: Diagram | null }> = createStore(() => {
    const wanted = wantedBy(app, picturer)
    return { diagram: lookUp(wanted) ?? placeFirst(wanted, placer) }
  })
  /** Without the code for it, the picture before stands until the engine has answered. */
  const showFirst = (wanted: Wanted) => {
    const diagram = placeFirst(wanted, placer)
    if (diagram) shown.setState({ diagram })
  }

  async function layOut(topology: Topology, language: Language): Promise<Diagram> {
    const key = layoutKey(topology, language)
    const cached = cache.get(key)
    if (cached) return cached
    const diagram = await placeTopology({ topology, language }, engine, placer)
    if (!diagram.plain) remember(cache, key, diagram)
    return diagram
  }

  let latest = 0
  let answered = false
  function ask(wanted: Wanted): void {
    const turn = ++latest
    // An outdated picture must not pass for the right one beside options that say otherwise.
    const late = setTimeout(() => {
      if (turn === latest) showFirst(wanted)
    }, lateAfter)
    const show = (diagram: Diagram | null) => {
      clearTimeout(late)
      answered ||= diagram?.plain === false
      if (turn === latest) shown.setState({ diagram })
    }
    void layOut(wanted.topology, wanted.language).then(show, () => show(null))
  }

  /** Until the code for both deployments has come, the later one stands alone. */
  function loadUnion(): void {
    if (app.get().baseline && !picturer.isReady())
      void picturer.load().then(follow, () => undefined)
  }

  function follow(): void {
    const wanted = wantedBy(app, picturer)
    const cached = lookUp(wanted)
    if (cached) {
      latest++
      shown.setState({ diagram: cached })
      return
    }
    // Until the engine is there, what is shown keeps up with the options without it.
    if (!answered) showFirst(wanted)
    ask(wanted)
  }

  /** What is typed into the table of hosts must not wait for a picture that nobody sees. */
  let missed = false
  app.subscribe((state, before) => {
    const same =
      !missed &&
      state.deployment === before.deployment &&
      state.baseline === before.baseline &&
      state.view === before.view &&
      state.preferences.language === before.preferences.language
    missed = !same && state.view.tab === 'hosts'
    if (!same && !missed) follow()
    if (state.baseline !== before.baseline) loadUnion()
  })
  if (shown.getState().diagram?.pending) ask(wantedBy(app, picturer))
  loadUnion()
  return {
    get: () => {
      const { diagram } = shown.getState()
      invariant(diagram, 'there is code that can place a picture')
      return diagram
    },
    subscribe: shown.subscribe,
    retry: follow,
    layOut,
    find: (topology, language) => lookUp({ topology, language }) ?? null,
  }
}

/** What is to be laid out. */
type Wanted = { readonly topology: Topology; readonly language: Language }

function wantedBy(app: AppStore, picturer: UnionPicturer): Wanted {
  const state = app.get()
  const { deployment, view, preferences } = state
  const topology = picturer.picture(state) ?? selectPictured(deployment, view)
  return { topology, language: preferences.language }
}

/** The first pictures do not wait for the engine: they are complete, and placed simply. */
function placeFirst({ topology, language }: Wanted, placer: PlainPlacer): Diagram | null {
  const laidOut = placer.place(topology, language)
  return laidOut && { laidOut, language, plain: false, pending: true }
}

async function placeTopology(
  { topology, language }: Wanted,
  engine: LayoutEngine,
  placer: PlainPlacer,
): Promise<Diagram> {
  try {
    // Loads beside the first picture, as the engine does, and fails as it does.
    const { layoutTopology } = await import('#core/layout/layout-topology.ts')
    const laidOut = await layoutTopology(topology, { engine, messages: messagesFor(language) })
    return { laidOut, language, plain: false }
  } catch {
    await placer.load()
    const laidOut = placer.place(topology, language)
    invariant(laidOut, 'what was loaded places')
    return { laidOut, language, plain: true }
  }
}

function remember(cache: Map<string, Diagram>, key: string, diagram: Diagram): void {
  cache.set(key, diagram)
  let text = [...cache.keys()].reduce((sum, { length }) => sum + length, 0)
  for (const oldest of cache.keys()) {
    const isNewest = oldest === key
    if (isNewest || (cache.size <= cacheSize && text <= cachedText)) return
    cache.delete(oldest)
    text -= oldest.length
  }
}

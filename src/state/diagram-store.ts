import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LayoutEngine } from '#core/layout/engine/layout-engine.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { placePlainly } from '#core/layout/place-plainly.ts'
import type { Language } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import type { Chip, Topology } from '#core/topology/topology.ts'
import type { AppStore } from './app-store.ts'
import { selectShown } from './select-shown.ts'

/** A laid-out deployment; `plain` when the engine failed and the simple placement stands in. */
export type Diagram = {
  readonly laidOut: LaidOutTopology
  readonly language: Language
  readonly plain: boolean
  /** The simple placement, shown while the engine is still being loaded. */
  readonly pending?: boolean
}

export type DiagramStore = {
  /** The newest diagram. It follows what is shown as soon as the engine has answered. */
  readonly get: () => Diagram
  readonly subscribe: (listener: () => void) => () => void
  /** Asks the engine again after it failed. */
  readonly retry: () => void
  /** Lays any topology out, from the cache where it can. Never rejects. */
  readonly layOut: (topology: Topology, language: Language) => Promise<Diagram>
}

/** How many diagrams are kept. */
const cacheSize = 200

/**
 * Keeps the diagram of what the store's configuration and view show. A late answer never replaces a newer one.
 * `known` are diagrams that were laid out before the program started.
 */
export function createDiagramStore(
  app: AppStore,
  engine: LayoutEngine,
  known: readonly Diagram[],
): DiagramStore {
  const cache = new Map<string, Diagram>(
    known.map((diagram) => [signature(diagram.laidOut, diagram.language), diagram]),
  )
  const shown: StoreApi<{ diagram: Diagram }> = createStore(() => ({ diagram: placeFirst(app) }))

  async function layOut(topology: Topology, language: Language): Promise<Diagram> {
    const key = signature(topology, language)
    const cached = cache.get(key)
    if (cached) return cached
    const diagram = await placeTopology(topology, language, engine)
    if (!diagram.plain) remember(cache, key, diagram)
    return diagram
  }

  let latest = 0
  let answered = false
  function follow(): void {
    const { configuration, view, preferences } = app.get()
    const topology = selectShown(configuration, view)
    const turn = ++latest
    const cached = cache.get(signature(topology, preferences.language))
    if (cached) {
      shown.setState({ diagram: cached })
      return
    }
    // Until the engine is there, what is shown keeps up with the options without it.
    if (!answered) shown.setState({ diagram: placeFirst(app) })
    void layOut(topology, preferences.language).then((diagram) => {
      answered ||= !diagram.plain
      if (turn === latest) shown.setState({ diagram })
    })
  }

  app.subscribe((state, before) => {
    const same =
      state.configuration === before.configuration &&
      state.view === before.view &&
      state.preferences.language === before.preferences.language
    if (!same) follow()
  })
  follow()
  return {
    get: () => shown.getState().diagram,
    subscribe: shown.subscribe,
    retry: follow,
    layOut,
  }
}

/** The first pictures do not wait for the engine: they are complete, and placed simply. */
function placeFirst(app: AppStore): Diagram {
  const { configuration, view, preferences } = app.get()
  const { language } = preferences
  const laidOut = placePlainly(selectShown(configuration, view), {
    messages: messagesFor(language),
  })
  return { laidOut, language, plain: false, pending: true }
}

async function placeTopology(
  topology: Topology,
  language: Language,
  engine: LayoutEngine,
): Promise<Diagram> {
  const messages = messagesFor(language)
  try {
    const laidOut = await layoutTopology(topology, { engine, messages })
    return { laidOut, language, plain: false }
  } catch {
    return { laidOut: placePlainly(topology, { messages }), language, plain: true }
  }
}

type Signed = Pick<Topology, 'flows' | 'hosts'> & {
  readonly connections: readonly { readonly chips: readonly Pick<Chip, 'text'>[] }[]
}

/** What a layout depends on: two topologies with one signature look the same. */
function signature(topology: Signed, language: Language): string {
  const hosts = topology.hosts.map((host) => {
    const parts = host.parts.map((part) => part.part)
    const ports = host.listens.map((at) => `${at.transport}/${at.port}/${at.protocol}`)
    return `${host.id}(${parts})(${ports})`
  })
  const flows = topology.flows.map((flow) => `${flow.id}[${flow.protocol}]${flow.rows}`)
  // Chips may be numbers in place of ports.
  const chips = topology.connections.flatMap((connection) =>
    connection.chips.map((chip) => chip.text),
  )
  return [language, ...hosts, ...flows, ...chips].join(';')
}

function remember(cache: Map<string, Diagram>, key: string, diagram: Diagram): void {
  cache.set(key, diagram)
  const [oldest] = cache.keys()
  if (cache.size > cacheSize && oldest !== undefined) cache.delete(oldest)
}

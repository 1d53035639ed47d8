import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Scene } from '#core/scene/scene.ts'

/** What the pointer is on and what the keyboard is on; ids of the scene's elements. */
type Pointing = { readonly hovered: string | null; readonly focused: string | null }

/** How an element stands while something is brought forward. */
export type Standing = 'plain' | 'lit' | 'dimmed'

export type Highlight = {
  readonly get: () => Pointing
  readonly subscribe: (listener: () => void) => () => void
  readonly point: (pointing: Partial<Pointing>) => void
}

/** Holds what is pointed at outside of the elements, so that hovering changes no node or edge. */
export function createHighlight(): Highlight {
  const store: StoreApi<Pointing> = createStore(() => ({ hovered: null, focused: null }))
  return {
    get: store.getState,
    subscribe: store.subscribe,
    point: (pointing) => store.setState(pointing),
  }
}

/** Everything that belongs to an element: for a host its connections and their other ends. */
export type Relations = ReadonlyMap<string, ReadonlySet<string>>

/** Who belongs together, for every host and connection of the scene and all that they stand for. */
export function listRelations(scene: Scene): Relations {
  const relations = new Map<string, ReadonlySet<string>>()
  for (const connection of scene.connections) {
    const related = new Set([connection.id, connection.source, connection.destination])
    for (const id of [connection.id, ...connection.stands]) relations.set(id, related)
  }
  for (const host of scene.hosts) {
    const touching = scene.connections.filter(
      (connection) => connection.source === host.id || connection.destination === host.id,
    )
    const related = touching.flatMap((connection) => [
      connection.id,
      connection.source,
      connection.destination,
    ])
    const all = new Set([host.id, ...related])
    for (const id of [host.id, ...host.stands]) relations.set(id, all)
  }
  return relations
}

/** How an element stands when the given ones are attended to; null stands for no attention. */
export function standingOf(
  id: string,
  attended: readonly string[] | null,
  relations: Relations,
): Standing {
  if (attended === null) return 'plain'
  return attended.some((candidate) => relations.get(candidate)?.has(id)) ? 'lit' : 'dimmed'
}

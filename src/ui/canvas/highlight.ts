import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Scene } from '#core/scene/scene.ts'

/** What the pointer is on and what the keyboard is on; ids of the scene's elements. */
type Attention = { readonly hovered: string | null; readonly focused: string | null }

/** How an element stands while something is brought forward. */
export type Standing = 'plain' | 'lit' | 'dimmed'

export type Highlight = {
  readonly get: () => Attention
  readonly subscribe: (listener: () => void) => () => void
  readonly attend: (attention: Partial<Attention>) => void
}

/** Holds the attention outside of the elements, so that hovering changes no node or edge. */
export function createHighlight(): Highlight {
  const store: StoreApi<Attention> = createStore(() => ({ hovered: null, focused: null }))
  return {
    get: store.getState,
    subscribe: store.subscribe,
    attend: (attention) => store.setState(attention),
  }
}

/** Everything that belongs to an element: for a host its links and their other ends. */
export type Relations = ReadonlyMap<string, ReadonlySet<string>>

/** Who belongs together, for every host and link of the scene. */
export function listRelations(scene: Scene): Relations {
  const relations = new Map<string, ReadonlySet<string>>()
  for (const link of scene.links) {
    relations.set(link.id, new Set([link.id, link.source, link.destination]))
  }
  for (const host of scene.hosts) {
    const touching = scene.links.filter(
      (link) => link.source === host.id || link.destination === host.id,
    )
    const related = touching.flatMap((link) => [link.id, link.source, link.destination])
    relations.set(host.id, new Set([host.id, ...related]))
  }
  return relations
}

/** How an element stands when the given ones are attended to. */
export function standingOf(
  id: string,
  attended: readonly string[],
  relations: Relations,
): Standing {
  const known = attended.filter((candidate) => relations.has(candidate))
  if (known.length === 0) return 'plain'
  return known.some((candidate) => relations.get(candidate)?.has(id)) ? 'lit' : 'dimmed'
}

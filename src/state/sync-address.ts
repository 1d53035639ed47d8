import { encodeConfiguration } from '#core/link/encode-configuration.ts'
import type { AppState } from './app-state.ts'
import type { AppStore } from './app-store.ts'

/** Where the link stands: the browser's address bar, or a stand-in. Fragments have their `#`. */
export type Address = {
  readonly read: () => string
  readonly write: (fragment: string, how: 'push' | 'replace') => void
  /** Calls back when the user goes back or forward, or edits the fragment. */
  readonly watch: (listener: (fragment: string) => void) => () => void
}

/**
 * Keeps address and store the same from now on. A step in the store becomes a step of the
 * history; typing on in one field stays one step. A link with problems stays as it is until the
 * next change, or until its problems are dismissed, so that loading it again says the same.
 */
export function syncAddress(app: AppStore, address: Address): () => void {
  let opening = false
  let known = address.read()

  const stopWatching = address.watch((fragment) => {
    if (fragment === known) return
    known = fragment
    opening = true
    app.update({ type: 'open-link', fragment })
    opening = false
  })

  const stopFollowing = app.subscribe((state, before) => {
    const how = opening ? null : howToWrite(state, before)
    if (how === null) return
    address.write(encodeConfiguration(state.configuration), how)
    known = address.read()
  })

  return () => {
    stopWatching()
    stopFollowing()
  }
}

function howToWrite(state: AppState, before: AppState): 'push' | 'replace' | null {
  if (state.configuration !== before.configuration) {
    const typesOn = state.typing !== null && state.typing === before.typing
    return typesOn ? 'replace' : 'push'
  }
  return before.linkProblems.length > 0 && state.linkProblems.length === 0 ? 'replace' : null
}

import { connectionElement } from '#core/topology/ids.ts'
import type { AppState } from './app-state.ts'
import { selectComparedMatches, selectSearchedInView } from './select-matches.ts'

/** The element of the first connection in the picture that a search finds; null for none. */
export function selectFirstMatch(state: AppState): string | null {
  const found = selectComparedMatches(state)
  const first = found && selectSearchedInView(state).find(({ id }) => found.has(id))
  return first ? connectionElement(first) : null
}

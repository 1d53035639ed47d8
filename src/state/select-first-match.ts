import { connectionElement } from '#core/topology/ids.ts'
import type { AppState } from './app-state.ts'
import { selectMatches } from './select-matches.ts'
import { selectShown } from './select-shown.ts'

/** The element of the first connection in the picture that a search finds; null for none. */
export function selectFirstMatch({ deployment, view }: AppState): string | null {
  const found = selectMatches(deployment, view.search)
  const first = found && selectShown(deployment, view).flows.find(({ id }) => found.has(id))
  return first ? connectionElement(first) : null
}

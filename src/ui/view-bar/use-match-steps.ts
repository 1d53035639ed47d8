import { useState } from 'react'
import { connectionElement } from '#core/topology/ids.ts'
import type { AppState } from '#state/app-state.ts'
import {
  selectComparedMatches,
  selectSearched,
  selectSearchedInView,
} from '#state/select-matches.ts'
import { readListedFlows } from '#ui/kit/listed-flows.ts'
import { useAppState, useServices } from '#ui/kit/services.tsx'

/** Which of the matches is selected, counted from 1. */
export type MatchPlace = { readonly at: number; readonly of: number }

export type MatchSteps = {
  /** Null once anything else is selected or looked at. */
  readonly place: MatchPlace | null
  /** Selects the next match, or the one before; behind the last comes the first. */
  readonly step: (by: 1 | -1) => void
}

/** Goes through what a search finds. The panel stays as it is, and the keyboard in the search. */
export function useMatchSteps(): MatchSteps {
  const { app } = useServices()
  const selection = useAppState((state) => state.selection)
  const search = useAppState((state) => state.view.search)
  const tab = useAppState((state) => state.view.tab)
  const [last, setLast] = useState({ selection, search, tab, place: { at: 0, of: 0 } })
  const stays = last.selection === selection && last.search === search && last.tab === tab
  const step = (by: 1 | -1) => {
    const state = app.get()
    const matches = listMatches(state)
    const [current = ''] = state.selectedFlows
    const from = matches.indexOf(current)
    // From nowhere a step back leads to the last match.
    const next = from < 0 && by < 0 ? matches.length - 1 : (from + by) % matches.length
    const id = matches.at(next)
    const flow = selectSearched(state).find((candidate) => candidate.id === id)
    if (!flow) return
    const ids = [connectionElement(flow)]
    app.update({ type: 'point-at', ids, flows: [flow.id] })
    const at = matches.indexOf(flow.id) + 1
    setLast({ selection: ids, search, tab, place: { at, of: matches.length } })
  }
  return { place: stays && last.place.at > 0 ? last.place : null, step }
}

/** The flows that are found, in the order of the screen: the table's rows are its own to arrange. */
function listMatches(state: AppState): string[] {
  // Hosts that a search leaves out are not drawn at all.
  if (state.view.tab === 'hosts') return []
  const found = selectComparedMatches(state)
  return listShown(state).filter((id) => found?.has(id))
}

function listShown(state: AppState): readonly string[] {
  switch (state.view.tab) {
    case 'ports':
      return readListedFlows()
    case 'rules':
      return [...document.querySelectorAll<HTMLElement>('tr[data-flow]')].map(
        (row) => row.dataset['flow'] ?? '',
      )
    default:
      return selectSearchedInView(state).map(({ id }) => id)
  }
}

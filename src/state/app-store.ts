import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Deployment } from '#core/deployment/deployment.ts'
import { type DecodedLink, decodeDeployment } from '#core/link/decode-deployment.ts'
import { defaultView } from '#core/link/view.ts'
import type { Action, AppState, KeptBaseline, Preferences } from './app-state.ts'
import { reduceAction } from './reduce-action.ts'

export type AppStore = {
  readonly get: () => AppState
  readonly subscribe: StoreApi<AppState>['subscribe']
  /** The one way to change the state. */
  readonly update: (action: Action) => void
  /** Calls back after each action, also after one that changed nothing. */
  readonly watchActions: (listener: ActionListener) => void
}

type ActionListener = (action: Action, before: AppState, after: AppState) => void

/** What a page that is loaded again knows of the time before. */
export type KeptState = {
  /** The deployment that it was opened with; missing where that is the one of the link. */
  readonly opened?: Deployment
  readonly baseline?: KeptBaseline
}

/** A store that starts with the link in the address and the user's preferences. */
export function createAppStore(
  link: string | DecodedLink,
  preferences: Preferences,
  kept: KeptState = {},
): AppStore {
  const { deployment, view, baseline, problems } =
    typeof link === 'string' ? decodeDeployment(link) : link
  const store = createStore<AppState>(() => ({
    deployment,
    past: [],
    future: [],
    previous: null,
    baseline: baseline
      ? { deployment: baseline, source: { kind: 'link' }, ...kept.baseline }
      : null,
    opened: kept.opened ?? deployment,
    typing: null,
    beforeTyping: null,
    linkProblems: problems,
    opening: null,
    selection: [],
    selectedFlows: [],
    view: { ...defaultView, ...view },
    panel: null,
    walk: null,
    verifications: [],
    arrangement: {
      filters: { host: [], transport: [], family: [], basis: [] },
      grouping: 'none',
      sorting: [],
      folded: [],
      ruleSorting: null,
      results: [],
      statuses: [],
    },
    preferences,
  }))
  const listeners: ActionListener[] = []
  return {
    get: store.getState,
    subscribe: store.subscribe,
    update: (action) => {
      const before = store.getState()
      store.setState(reduceAction(before, action), true)
      for (const listener of listeners) listener(action, before, store.getState())
    },
    watchActions: (listener) => void listeners.push(listener),
  }
}

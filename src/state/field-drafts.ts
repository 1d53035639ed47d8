import { createStore, type StoreApi } from 'zustand/vanilla'
import { changedKeys } from '#core/configuration/change-configuration.ts'
import {
  type Configuration,
  type ConfigurationKey,
  configurationKeys,
} from '#core/configuration/configuration.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { Action } from './app-state.ts'
import type { AppStore } from './app-store.ts'

/** What stands in fields as it was typed, as long as it differs from the configuration's value. */
export type Drafts = Readonly<Partial<Record<ConfigurationKey, string>>>

export type FieldDrafts = {
  readonly get: () => Drafts
  readonly subscribe: StoreApi<Drafts>['subscribe']
  /** Keeps what was typed, or drops it. */
  readonly set: (key: ConfigurationKey, text: string | null) => void
}

/**
 * Drafts beside a store. They outlive the field, and whatever sets their option by another way
 * drops them: undo, a preset, a reset, a link.
 */
export function createFieldDrafts(app: AppStore): FieldDrafts {
  const store = createStore<Drafts>(() => ({}))
  const drop = (keys: readonly string[]) => {
    if (keys.length === 0) return
    const kept = Object.entries(store.getState()).filter(([key]) => !keys.includes(key))
    store.setState(Object.fromEntries(kept), true)
  }
  app.watchActions((action, before, after) => {
    drop(keysSetBy(action, before.configuration, after.configuration))
  })
  return {
    get: store.getState,
    subscribe: store.subscribe,
    set: (key, text) => (text === null ? drop([key]) : store.setState({ [key]: text })),
  }
}

/** The keys whose drafts an action makes void. Undo and redo touch only what they change. */
function keysSetBy(
  action: Action,
  before: Configuration,
  after: Configuration,
): readonly ConfigurationKey[] {
  switch (action.type) {
    case 'change':
      return action.typing === undefined
        ? configurationKeys.filter((key) => key in action.change)
        : []
    case 'reset':
      return action.keys
    case 'undo':
    case 'redo':
      return changedKeys(before, after)
    case 'open-link':
    case 'open-deployment':
      return configurationKeys
    case 'take-back-typing':
    case 'finish-typing':
    case 'dismiss-link-problems':
    case 'refuse-opening':
    case 'dismiss-opening':
    case 'select':
    case 'point-at':
    case 'look':
    case 'filter':
    case 'open-panel':
    case 'walk':
    case 'arrange':
    case 'prefer':
      return []
    default:
      return assertNever(action)
  }
}

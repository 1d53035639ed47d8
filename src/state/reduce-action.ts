import {
  changeConfiguration,
  resetConfiguration,
} from '#core/configuration/change-configuration.ts'
import { type Configuration, configurationKeys } from '#core/configuration/configuration.ts'
import { decodeConfiguration } from '#core/configuration/decode-configuration.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { Action, AppState } from './app-state.ts'

/** How many steps can be undone. */
const longestPast = 200

/** The state after an action; the same object when nothing changes. */
export function reduceAction(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'change': {
      const changed = changeConfiguration(state.configuration, action.change)
      return step(state, changed, action.typing ?? null)
    }
    case 'finish-typing':
      return state.typing === null ? state : { ...state, typing: null }
    case 'reset':
      return step(state, resetConfiguration(state.configuration, action.keys), null)
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
    case 'open-link': {
      const { configuration, view, problems } = decodeConfiguration(action.fragment)
      const opened = step(state, configuration, null)
      return { ...opened, view: { ...state.view, ...view }, linkProblems: problems }
    }
    case 'dismiss-link-problems':
      return { ...state, linkProblems: [] }
    case 'select':
      return {
        ...state,
        selection: action.ids,
        panel: action.ids.length > 0 ? 'details' : state.panel,
        walk: null,
      }
    case 'point-at':
      return { ...state, selection: action.ids }
    case 'look':
      return { ...state, view: { ...state.view, ...action.view } }
    case 'open-panel':
      return {
        ...state,
        panel: action.panel,
        walk: action.panel === 'walkthroughs' ? state.walk : null,
      }
    case 'walk':
      return { ...state, walk: action.walk, selection: [] }
    case 'prefer':
      return { ...state, preferences: { ...state.preferences, ...action.preferences } }
    default:
      return assertNever(action)
  }
}

/** Makes a step that can be undone; typing on in one field stays one step. */
function step(state: AppState, configuration: Configuration, typing: AppState['typing']): AppState {
  if (isSame(state.configuration, configuration)) return { ...state, typing }
  const joins = typing !== null && typing === state.typing
  const past = joins ? state.past : [...state.past, state.configuration].slice(-longestPast)
  const previous = joins ? state.previous : state.configuration
  return { ...state, configuration, past, future: [], previous, typing }
}

function undo(state: AppState): AppState {
  const configuration = state.past.at(-1)
  if (!configuration) return state
  return {
    ...state,
    configuration,
    past: state.past.slice(0, -1),
    future: [state.configuration, ...state.future],
    previous: state.configuration,
    typing: null,
  }
}

function redo(state: AppState): AppState {
  const [configuration, ...future] = state.future
  if (!configuration) return state
  return {
    ...state,
    configuration,
    past: [...state.past, state.configuration],
    future,
    previous: state.configuration,
    typing: null,
  }
}

const isSame = (a: Configuration, b: Configuration): boolean =>
  configurationKeys.every((key) => a[key] === b[key])

import {
  changeConfiguration,
  changedKeys,
  resetConfiguration,
} from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { DecodedLink } from '#core/link/decode-configuration.ts'
import { defaultView } from '#core/link/view.ts'
import type { Host } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Action, AppState, Steps } from './app-state.ts'

/** How many steps can be undone. */
const longestPast = 200

/** The state after an action; the same object when nothing changes. */
export const reduceAction = (state: AppState, action: Action): AppState =>
  leaveLostHost(reduce(state, action))

/** A host that left the deployment is isolated no more, also when it returns. */
function leaveLostHost(state: AppState): AppState {
  const { view, configuration } = state
  const isThere = ({ id }: Host): boolean => id === view.isolate
  if (view.isolate === '' || topologyOf(configuration).hosts.some(isThere)) return state
  return { ...state, view: { ...view, isolate: '' } }
}

function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'change': {
      const changed = changeConfiguration(state.configuration, action.change)
      return step(state, changed, action.typing ?? null)
    }
    case 'take-back-typing':
      return action.typing === state.typing ? takeBack(state) : state
    case 'finish-typing':
      return state.typing === null ? state : { ...state, typing: null, beforeTyping: null }
    case 'reset':
      return step(state, resetConfiguration(state.configuration, action.keys), null)
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
    case 'open-link': {
      const { link } = action
      return { ...open(state, link), linkProblems: link.problems, opening: null }
    }
    case 'dismiss-link-problems':
      return { ...state, linkProblems: [] }
    case 'open-deployment': {
      const { source, deployment } = action
      const opened = open(state, deployment)
      const changed = opened.configuration !== state.configuration
      const { problems, endsEarly, others } = deployment
      const opening = { kind: 'opened', source, changed, problems, endsEarly, others } as const
      return { ...opened, linkProblems: [], opening }
    }
    case 'refuse-opening': {
      const { source, problem } = action
      return { ...state, opening: { kind: 'refused', source, problem } }
    }
    case 'dismiss-opening':
      return { ...state, opening: null }
    case 'select':
      return {
        ...state,
        selection: action.ids,
        selectedFlows: action.flows ?? [],
        panel: action.ids.length > 0 ? 'details' : state.panel,
        walk: null,
      }
    case 'point-at':
      return { ...state, selection: action.ids, selectedFlows: action.flows ?? [] }
    case 'look':
      return { ...state, view: { ...state.view, ...action.view } }
    case 'filter': {
      const { 'from-zone': from, 'to-zone': to, ...filters } = action.filters
      const zones = { 'from-zone': [...from], 'to-zone': [...to] }
      const arrangement = { ...state.arrangement, filters }
      return { ...state, arrangement, view: { ...state.view, ...zones } }
    }
    case 'open-panel':
      return {
        ...state,
        panel: action.panel,
        walk: action.panel === 'walkthroughs' ? state.walk : null,
      }
    case 'walk':
      return { ...state, walk: action.walk, selection: [], selectedFlows: [] }
    case 'arrange':
      return { ...state, arrangement: { ...state.arrangement, ...action.arrangement } }
    case 'prefer':
      return { ...state, preferences: { ...state.preferences, ...action.preferences } }
    default:
      return assertNever(action)
  }
}

/** What a link says; one that says something of the view says all of it, or leaves it alone. */
const open = (state: AppState, { configuration, view }: DecodedLink): AppState => ({
  ...step(state, configuration, null),
  view: Object.keys(view).length > 0 ? { ...defaultView, ...view } : state.view,
})

/** Makes a step that can be undone; typing on in one field stays one step. */
function step(state: AppState, configuration: Configuration, typing: AppState['typing']): AppState {
  const joined = typing === state.typing ? state.beforeTyping : null
  const before = joined ?? state
  // Typing that ends where it began is no step.
  if (joined && changedKeys(before.configuration, configuration).length === 0) {
    return takeBack(state)
  }
  if (changedKeys(state.configuration, configuration).length === 0) {
    return { ...state, typing, beforeTyping: joined }
  }
  return {
    ...state,
    configuration,
    past: [...before.past, before.configuration].slice(-longestPast),
    future: [],
    previous: before.configuration,
    typing,
    beforeTyping: typing === null ? null : toSteps(before),
    opening: null,
  }
}

const toSteps = ({ configuration, past, future, previous }: Steps): Steps => ({
  configuration,
  past,
  future,
  previous,
})

/** Stays in the field, so that the address is written over and what is typed next is one step. */
const takeBack = (state: AppState): AppState => ({
  ...state,
  ...state.beforeTyping,
  beforeTyping: null,
})

function undo(state: AppState): AppState {
  const configuration = state.past.at(-1)
  if (!configuration) return state
  const future = [state.configuration, ...state.future]
  return { ...leave(state), configuration, past: state.past.slice(0, -1), future }
}

function redo(state: AppState): AppState {
  const [configuration, ...future] = state.future
  if (!configuration) return state
  const past = [...state.past, state.configuration]
  return { ...leave(state), configuration, past, future }
}

/** Ends what went on at a step, on the way to one that was made before. */
const leave = (state: AppState): AppState => ({
  ...state,
  previous: state.configuration,
  typing: null,
  beforeTyping: null,
  opening: null,
})

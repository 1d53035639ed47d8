import { applyEdit } from '#core/deployment/apply-edit.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { changedPaths } from '#core/deployment/list-settings.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { DecodedLink } from '#core/link/decode-deployment.ts'
import { defaultView, type View } from '#core/link/view.ts'
import type { Verification } from '#core/rules/verification/check-result.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type {
  Action,
  AppState,
  Baseline,
  BaselineSource,
  KeptBaseline,
  Snapshot,
  Steps,
} from './app-state.ts'
import { listReservedIds } from './list-reserved-ids.ts'

/** How many steps can be undone. */
const longestPast = 200

/** The state after an action; the same object when nothing changes. */
export const reduceAction = (state: AppState, action: Action): AppState =>
  leaveLostHosts(reduce(state, action))

/** A host that left the deployment is neither isolated nor unfolded; only undo unfolds it again. */
function leaveLostHosts(state: AppState): AppState {
  const { view, deployment } = state
  const named = [...view.unfold, ...(view.isolate === '' ? [] : [view.isolate])]
  if (named.length === 0) return state
  const ids = new Set(topologyOf(deployment).hosts.map(({ id }) => id))
  if (named.every((id) => ids.has(id))) return state
  const isolate = ids.has(view.isolate) ? view.isolate : ''
  return { ...state, view: { ...view, isolate, unfold: view.unfold.filter((id) => ids.has(id)) } }
}

function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'edit':
      return edit(state, action)
    case 'take-back-typing':
      return action.typing === state.typing ? takeBack(state) : state
    case 'finish-typing':
      return state.typing === null ? state : finishTyping(state)
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
    case 'open-link': {
      const { link, kept } = action
      const next = openBeside(state, open(state, link), link, kept)
      return { ...next, linkProblems: link.problems, opening: null }
    }
    case 'dismiss-link-problems':
      return { ...state, linkProblems: [] }
    case 'compare':
      return compare(state, action.baseline)
    case 'swap':
      return swap(state)
    case 'open-deployment':
      return openDeployment(state, action)
    case 'refuse-opening': {
      const { source, problem } = action
      return { ...state, opening: { kind: 'refused', source, problem } }
    }
    case 'dismiss-opening':
      return { ...state, opening: null }
    case 'read-results':
      return addResults(state, action)
    case 'clear-results':
      return {
        ...state,
        verifications: [],
        arrangement: { ...state.arrangement, results: [] },
        opening: null,
      }
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
      return look(state, { ...state.view, ...action.view })
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

function edit(state: AppState, action: Extract<Action, { type: 'edit' }>): AppState {
  const edited = applyEdit(state.deployment, action.edit, listReservedIds(state.baseline))
  return step(state, edited, action.typing ?? null)
}

function addResults(
  state: AppState,
  { runs, refused }: Extract<Action, { type: 'read-results' }>,
): AppState {
  const known = state.verifications.filter((run) => !runs.some((other) => isSame(run, other)))
  const opening = { kind: 'results', read: runs.length, refused } as const
  return { ...state, verifications: [...known, ...runs], opening }
}

/** A file that is read again is no second run. */
const isSame = (one: Verification, other: Verification): boolean =>
  one.host === other.host && one.time === other.time && one.fingerprint === other.fingerprint

/** What a link says; one that says something of the view says all of it, or leaves it alone. */
const open = (state: AppState, { deployment, view }: DecodedLink): AppState => ({
  ...step(state, deployment, null),
  view: Object.keys(view).length > 0 ? { ...defaultView, ...view } : state.view,
})

function openDeployment(
  state: AppState,
  { source, opened }: Extract<Action, { type: 'open-deployment' }>,
): AppState {
  const alone = open(state, opened)
  // A file that holds no baseline leaves the one that is there.
  const next = opened.baseline ? openBeside(state, alone, opened) : alone
  const changed = next.deployment !== state.deployment
  const { problems, endsEarly, others } = opened
  const opening = { kind: 'opened', source, changed, problems, endsEarly, others } as const
  return { ...next, linkProblems: [], opening }
}

/** A link is the whole of a comparison, unless what it says of one cannot be read. */
function openBeside(
  before: AppState,
  opened: AppState,
  link: DecodedLink,
  kept: KeptBaseline = {},
): AppState {
  const { baseline, problems } = link
  if (baseline) {
    const linked = { deployment: baseline, source: { kind: 'link' } as const, ...kept }
    return compareWith(before, opened, isThere(before, baseline) ? before.baseline : linked)
  }
  return problems.some(({ kind }) => kind === 'baseline')
    ? opened
    : compareWith(before, opened, null)
}

/** Takes a baseline in the step that was just made, if any, or else in one of its own. */
function compareWith(before: AppState, now: AppState, baseline: Baseline | null): AppState {
  if (baseline === before.baseline) return now
  if (now.past !== before.past) return { ...now, baseline }
  const step = leaveBehind(before.past, toSnapshot(before))
  return { ...finishTyping(now), baseline, ...step, opening: null }
}

/** The same deployment from a link is the baseline that is there: its source says more. */
const isThere = ({ baseline }: AppState, linked: Deployment): boolean =>
  baseline !== null && changedPaths(baseline.deployment, linked).length === 0

/** A comparison that begins is seen whole, however the one before it was looked at. */
function compare(state: AppState, baseline: Baseline | null): AppState {
  if (baseline?.source.kind === 'link' && isThere(state, baseline.deployment)) return state
  const { side, 'changes-only': changesOnly } = defaultView
  const begun = { ...state, view: { ...state.view, side, 'changes-only': changesOnly } }
  return compareWith(state, baseline && !state.baseline ? begun : state, baseline)
}

function swap(state: AppState): AppState {
  const { deployment, baseline } = state
  if (!baseline) return state
  const next = step(state, baseline.deployment, null)
  const { swapped } = baseline
  const isSwapped = swapped && changedPaths(swapped.deployment, deployment).length === 0
  const source: BaselineSource = isSwapped ? swapped.source : { kind: 'swapped' }
  const left = { deployment: baseline.deployment, source: baseline.source }
  return compareWith(state, next, { deployment, source, swapped: left })
}

/** Makes a step that can be undone; typing on in one field stays one step. */
function step(state: AppState, deployment: Deployment, typing: AppState['typing']): AppState {
  const joined = typing === state.typing ? state.beforeTyping : null
  const before = joined ?? state
  // Typing that ends where it began is no step.
  if (joined && changedPaths(before.deployment, deployment).length === 0) {
    return takeBack(state)
  }
  if (changedPaths(state.deployment, deployment).length === 0) {
    return { ...state, typing, beforeTyping: joined }
  }
  return {
    ...state,
    deployment,
    ...leaveBehind(before.past, { ...toSnapshot(state), deployment: before.deployment }),
    previous: before.deployment,
    typing,
    beforeTyping: typing === null ? null : toSteps(before),
    opening: null,
  }
}

const toSteps = ({ deployment, past, future, previous }: Steps): Steps => ({
  deployment,
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

function look(state: AppState, view: View): AppState {
  const { gather, unfold } = state.view
  return gather === view.gather && unfold.join() === view.unfold.join()
    ? { ...state, view }
    : { ...finishTyping(state), view, ...leaveBehind(state.past, toSnapshot(state)) }
}

const toSnapshot = ({ deployment, baseline, view: { gather, unfold } }: AppState): Snapshot => ({
  deployment,
  baseline,
  gather,
  unfold,
})

/** A new step: what was undone before it cannot be redone any more. */
const leaveBehind = (past: Steps['past'], left: Snapshot): Pick<Steps, 'past' | 'future'> => ({
  past: [...past, left].slice(-longestPast),
  future: [],
})

const finishTyping = (state: AppState): AppState => ({ ...state, typing: null, beforeTyping: null })

function undo(state: AppState): AppState {
  const step = state.past.at(-1)
  if (!step) return state
  const future = [toSnapshot(state), ...state.future]
  return { ...goTo(state, step), past: state.past.slice(0, -1), future }
}

function redo(state: AppState): AppState {
  const [step, ...future] = state.future
  if (!step) return state
  return { ...goTo(state, step), past: [...state.past, toSnapshot(state)], future }
}

/** Ends what went on, on the way to what stood at another step. */
function goTo(state: AppState, { deployment, baseline, ...cards }: Snapshot): AppState {
  const stays = deployment === state.deployment
  const isOfCards = stays && baseline === state.baseline
  // What comes back is seen: cards stand in the diagram alone.
  const view = { ...state.view, ...cards, ...(isOfCards && { tab: 'diagram' as const }) }
  const previous = stays ? state.previous : state.deployment
  return { ...finishTyping(state), view, deployment, baseline, previous, opening: null }
}

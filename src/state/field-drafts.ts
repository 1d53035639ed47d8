import { createStore, type StoreApi } from 'zustand/vanilla'
import { pathsOf } from '#core/deployment/apply-edit.ts'
import type { KeptText } from '#core/deployment/cells/plan-paste.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { hostsOf } from '#core/deployment/edit-hosts.ts'
import { changedPaths } from '#core/deployment/list-settings.ts'
import { hostFields, hostPath, type SettingPath } from '#core/deployment/setting-path.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import type { Action } from './app-state.ts'
import type { AppStore } from './app-store.ts'

/** What stands in fields as it was typed, as long as it differs from the deployment's value. */
export type Drafts = Readonly<Partial<Record<SettingPath, string>>>

export type FieldDrafts = {
  readonly get: () => Drafts
  readonly subscribe: StoreApi<Drafts>['subscribe']
  /** Keeps what was typed, or drops it. */
  readonly set: (path: SettingPath, text: string | null) => void
  /** Keeps what the step that was just made could not apply: undone, it takes these along. */
  readonly keep: (texts: readonly KeptText[]) => void
}

/**
 * Drafts beside a store. They outlive the field, and whatever sets their option by another way
 * drops them: undo, a preset, a reset, a link. What a step that comes back had to be mended comes
 * back with it.
 */
export function createFieldDrafts(app: AppStore): FieldDrafts {
  const store = createStore<Drafts>(() => ({}))
  const drop = (paths: readonly string[]) => {
    const all = Object.entries(store.getState())
    const kept = all.filter(([path]) => !paths.includes(path))
    if (kept.length < all.length) store.setState(Object.fromEntries(kept), true)
  }
  /** What stood in fields beside a deployment when another one took its place. */
  const left = new WeakMap<Deployment, Drafts>()
  /** Puts back what stood in fields that an undone or redone step has changed. */
  const bringBack = (paths: readonly string[], after: Deployment) => {
    const back = Object.entries(left.get(after) ?? {}).filter(([path]) => paths.includes(path))
    if (back.length > 0) store.setState(Object.fromEntries(back))
  }
  /** The fields in which the step that made a deployment left what is to be mended. */
  const toMend = new WeakMap<Deployment, readonly SettingPath[]>()
  let isStep = false
  app.watchActions((action, { deployment: before }, { deployment: after }) => {
    isStep = before !== after
    if (isStep) left.set(before, store.getState())
    if (setsAll(action)) return store.setState({}, true)
    if (action.type !== 'undo' && action.type !== 'redo') return drop(pathsSetBy(action))
    const made = action.type === 'undo' ? before : after
    const listed = [...pathsOfListed(before, after), ...(toMend.get(made) ?? [])]
    const all = [...listed, ...changedPaths(before, after)]
    drop(all)
    // Of a field whose typing is undone, what was typed before does not come back.
    bringBack(action.type === 'undo' ? listed : all, after)
  })
  return {
    get: store.getState,
    subscribe: store.subscribe,
    set: (path, text) => (text === null ? drop([path]) : store.setState({ [path]: text })),
    keep: (texts) => {
      const kept = texts.map(({ id, field, text }) => [hostPath(id, field), text] as const)
      if (isStep) {
        toMend.set(
          app.get().deployment,
          kept.map(([path]) => path),
        )
      }
      store.setState(Object.fromEntries(kept))
    },
  }
}

/** Another deployment takes the place of all of this one. */
const setsAll = ({ type }: Action): boolean =>
  type === 'open-link' || type === 'open-deployment' || type === 'swap'

/** All settings of hosts that are listed in one of two deployments: what was typed went with them. */
function pathsOfListed(before: Deployment, after: Deployment): SettingPath[] {
  const had = new Set(hostsOf(before).map(({ id }) => id))
  const has = new Set(hostsOf(after).map(({ id }) => id))
  return [...had, ...has]
    .filter((id) => !had.has(id) || !has.has(id))
    .flatMap((id) => hostFields.map((field) => hostPath(id, field)))
}

/** The settings whose drafts an action makes void. */
function pathsSetBy(
  action: Exclude<Action, { readonly type: 'undo' | 'redo' }>,
): readonly SettingPath[] {
  switch (action.type) {
    case 'edit':
      return action.typing === undefined ? pathsOf(action.edit) : []
    case 'open-link':
    case 'open-deployment':
    case 'compare':
    case 'swap':
    case 'take-back-typing':
    case 'finish-typing':
    case 'dismiss-link-problems':
    case 'refuse-opening':
    case 'dismiss-opening':
    case 'read-results':
    case 'clear-results':
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

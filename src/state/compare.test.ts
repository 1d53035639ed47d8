import { expect, test } from 'vitest'
import { listGone } from '#core/comparison/list-compared.ts'
import { uniteTopologies } from '#core/comparison/unite-topologies.ts'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { defaultView } from '#core/link/view.ts'
import type { Action, AppState, Baseline } from './app-state.ts'
import { createAppStore } from './app-store.ts'
import { reduceAction } from './reduce-action.ts'
import { countStatuses, joinStatuses, selectComparison } from './select-comparison.ts'
import { selectFindingChanges, selectFindings } from './select-findings.ts'
import { selectSeen } from './select-seen.ts'

const preferences = { language: 'en', theme: 'light', hiddenColumns: [] } as const
const start = createAppStore('', preferences).get()

const run = (state: AppState, ...actions: readonly Action[]): AppState =>
  actions.reduce(reduceAction, state)

const preset = deploymentOf(presetConfiguration('single-server'))
const baseline: Baseline = {
  deployment: preset,
  source: { kind: 'preset', preset: 'single-server' },
}
const take: Action = { type: 'compare', baseline }
const defaultSite: Action = {
  type: 'edit',
  edit: { kind: 'set-options', change: { iis: 'default' } },
}
const linked = (
  deployment = start.deployment,
  compared: typeof preset | null = preset,
): Action => ({
  type: 'open-link',
  link: decodeDeployment(encodeDeployment(deployment, defaultView, 'keep', compared)),
})

test('taking a baseline, swapping and leaving are steps that can be undone and done again', () => {
  const actions: readonly Action[] = [
    take,
    { type: 'swap' },
    defaultSite,
    { type: 'compare', baseline: null },
    { type: 'compare', baseline: { deployment: start.opened, source: { kind: 'opened' } } },
  ]
  const states = actions.map((_, index) => run(start, ...actions.slice(0, index + 1)))
  let state = states.at(-1) ?? start
  for (const earlier of states.toReversed()) {
    expect([state.deployment, state.baseline]).toEqual([earlier.deployment, earlier.baseline])
    state = reduceAction(state, { type: 'undo' })
  }
  expect([state.deployment, state.baseline]).toEqual([start.deployment, null])
  for (const later of states) {
    state = reduceAction(state, { type: 'redo' })
    expect([state.deployment, state.baseline]).toEqual([later.deployment, later.baseline])
  }
})

test('swapping twice leaves all as it was, and the baseline has its name again', () => {
  const once = run(start, take, { type: 'swap' })
  expect(once.deployment).toEqual(preset)
  expect(once.baseline).toMatchObject({ deployment: start.deployment, source: { kind: 'swapped' } })
  const twice = run(once, { type: 'swap' })
  expect(twice.deployment).toEqual(start.deployment)
  expect(twice.baseline).toMatchObject(baseline)
  expect(run(start, { type: 'swap' })).toBe(start)
})

test('a baseline stays while the deployment changes, and while its tab does', () => {
  const state = run(start, take, defaultSite, { type: 'look', view: { tab: 'ports' } })
  expect(state.baseline).toBe(baseline)
  expect(run(state, { type: 'undo' })).toMatchObject({ baseline, view: { tab: 'ports' } })
})

test('a link brings its baseline, keeps the name of one that is there, and ends a comparison', () => {
  const opened = run(start, linked())
  expect(opened.baseline).toEqual({ deployment: preset, source: { kind: 'link' } })
  expect(opened.past).toHaveLength(1)
  expect(run(start, take, linked()).baseline).toBe(baseline)
  expect(run(start, take, linked(preset, null)).baseline).toBeNull()
  expect(run(start, take, linked(preset, null), { type: 'undo' }).baseline).toBe(baseline)
})

test('a baseline that cannot be read leaves the comparison as it was', () => {
  const link = decodeDeployment('#v=2&edge=off&before=nonsense')
  const state = run(start, take, { type: 'open-link', link })
  expect(state.baseline).toBe(baseline)
  expect(state.linkProblems).toMatchObject([{ kind: 'baseline' }])
})

test('a file without a baseline is compared with the one that is there', () => {
  const opened = { ...decodeDeployment('#v=1&edge=off'), endsEarly: false, others: 0 }
  const source = { kind: 'file', name: 'x.svg' } as const
  const state = run(start, take, { type: 'open-deployment', source, opened })
  expect(state.baseline).toBe(baseline)
})

test('a page that is loaded again compares again, with the state that it is opened with', () => {
  const link = encodeDeployment(preset, defaultView, 'keep', defaultDeployment)
  const { baseline: read, opened, deployment } = createAppStore(link, preferences).get()
  expect(read).toEqual({ deployment: defaultDeployment, source: { kind: 'link' } })
  expect([opened, deployment]).toEqual([preset, preset])
})

test('there is one comparison, and its things are found by their ids', () => {
  expect(selectComparison(start)).toBeNull()
  const state = run(start, take)
  const compared = selectComparison(state)
  expect(selectComparison(run(state, { type: 'look', view: { tab: 'rules' } }))).toBe(compared)
  if (!compared) throw new Error('there is a baseline')
  const { comparison, union, flows, hosts, settings } = compared
  expect(union).toEqual(uniteTopologies(comparison))
  expect(union.flows.every(({ id }) => flows.get(id)?.id === id)).toBe(true)
  expect(union.hosts.every(({ id }) => hosts.get(id)?.id === id)).toBe(true)
  expect(settings.get('edge')).toMatchObject({ before: 'off', after: 'on' })
  const { added, removed, changed, unchanged } = countStatuses(comparison.flows)
  expect(added + removed + changed + unchanged).toBe(union.flows.length)
  expect(added).toBeGreaterThan(0)
})

test('the flows that are gone are listed under their ids in the union, each once', () => {
  const compared = selectComparison(run(start, take, { type: 'swap' }))
  if (!compared) throw new Error('there is a baseline')
  const gone = listGone(compared.comparison, 'en')
  expect(gone).toHaveLength(countStatuses(compared.comparison.flows).removed)
  expect(gone.length).toBeGreaterThan(0)
  for (const { id } of gone) expect(compared.statuses.ofFlow.get(id)).toBe('removed')
})

test('several statuses are one, or a change', () => {
  expect(joinStatuses([])).toBe('unchanged')
  expect(joinStatuses(['added', 'added'])).toBe('added')
  expect(joinStatuses(['added', 'unchanged'])).toBe('changed')
})

test('findings are new or gone against the baseline, and neither without one', () => {
  const plain = decodeDeployment('#v=1&agent-port=443').deployment
  const [had, has] = [
    selectFindings(plain).map(({ id }) => id),
    selectFindings(start.deployment).map(({ id }) => id),
  ]
  const { added, gone } = selectFindingChanges(plain, start.deployment)
  expect([...added]).toEqual(has.filter((id) => !had.includes(id)))
  expect(gone.map(({ id }) => id)).toEqual(had.filter((id) => !has.includes(id)))
  const back = selectFindingChanges(start.deployment, plain)
  expect(back.gone.map(({ id }) => id)).toEqual([...added])
  expect(selectFindingChanges(null, plain)).toEqual({ added: new Set(), gone: [] })
  expect(added.size + gone.length).toBeGreaterThan(0)
})

test('a comparison that begins is seen whole, and goes on as it is looked at', () => {
  const look: Action = { type: 'look', view: { side: 'before', 'changes-only': 'on' } }
  const kept: Action = { type: 'compare', baseline: { ...baseline, source: { kind: 'kept' } } }
  expect(run(start, take, look, kept, { type: 'swap' }).view.side).toBe('before')
  const begun = run(start, take, look, { type: 'compare', baseline: null }, take)
  expect(begun.view).toMatchObject({ side: 'both', 'changes-only': 'off' })
})

test('a new host is none that the baseline alone has', () => {
  const { deployment } = decodeDeployment(
    '#v=2&active-directory.name=dc01&active-directory-2.name=dc02',
  )
  const added = { kind: 'add-hosts', hosts: [{ kind: 'active-directory' }] } as const
  const removed = { kind: 'remove-hosts', ids: ['active-directory-2'] } as const
  const statuses = [added, { kind: 'several', edits: [added] } as const].map((edit) => {
    const state = run(
      { ...start, deployment },
      { type: 'compare', baseline: { deployment, source: { kind: 'kept' } } },
      { type: 'edit', edit: removed },
      { type: 'edit', edit },
    )
    return selectComparison(state)?.comparison.hosts.flatMap(({ id, status }) =>
      id.startsWith('active-directory-') ? [[id, status]] : [],
    )
  })
  const apart = [
    ['active-directory-3', 'added'],
    ['active-directory-2', 'removed'],
  ]
  expect(statuses).toEqual([apart, apart])
})

test('only the picture of what was before shows the baseline', () => {
  const seen = (view: Partial<AppState['view']>, ...actions: readonly Action[]) =>
    selectSeen(run(start, ...actions, { type: 'look', view }))
  expect(seen({ side: 'before' }, take)).toBe(preset)
  expect(seen({ side: 'both' }, take)).toBe(start.deployment)
  expect(seen({ side: 'before', tab: 'ports' }, take)).toBe(start.deployment)
  expect(seen({ side: 'before' })).toBe(start.deployment)
})

import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { CheckResult, Verification } from '#core/rules/verification/check-result.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Action, AppState } from './app-state.ts'
import { createAppStore } from './app-store.ts'
import { reduceAction } from './reduce-action.ts'
import { selectAttention } from './select-attention.ts'
import { selectFound, selectVerification } from './select-results.ts'

const start = createAppStore('', { language: 'en', theme: 'light', hiddenColumns: [] }).get()

const after = (...actions: readonly Action[]): AppState => actions.reduce(reduceAction, start)

const typePort = (port: number): Action => ({
  type: 'edit',
  edit: { kind: 'set-options', change: { 'agent-port': port } },
  typing: 'agent-port',
})

test('every change can be undone and done again', () => {
  const preset = presetConfiguration('single-server')
  const changes: readonly Action[] = [
    { type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } },
    { type: 'edit', edit: { kind: 'set-options', change: preset } },
    { type: 'edit', edit: { kind: 'reset-options', keys: ['edge'] } },
    { type: 'open-link', link: decodeDeployment('#v=1&iis=default') },
  ]
  const states = changes.map((_, index) => after(...changes.slice(0, index + 1)))
  let state = after(...changes)
  for (const earlier of states.toReversed()) {
    expect(state.deployment).toEqual(earlier.deployment)
    state = reduceAction(state, { type: 'undo' })
  }
  expect(state.deployment).toEqual(start.deployment)
  for (const later of states) {
    state = reduceAction(state, { type: 'redo' })
    expect(state.deployment).toEqual(later.deployment)
  }
})

test('typing on in one field is one step', () => {
  const typed = after(typePort(3), typePort(30), typePort(300))
  expect(typed.past.length).toBe(1)
  expect(reduceAction(typed, { type: 'undo' }).deployment).toEqual(start.deployment)
})

const takeBack: Action = { type: 'take-back-typing', typing: 'agent-port' }

test('typing that came to nothing leaves nothing behind', () => {
  const before = after(
    { type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } },
    { type: 'undo' },
  )
  const typed = [typePort(7), typePort(7000)].reduce(reduceAction, before)
  expect(typed.future).toEqual([])
  const { deployment, past, future, previous } = reduceAction(typed, takeBack)
  expect({ deployment, past, future, previous }).toEqual({
    deployment: before.deployment,
    past: before.past,
    future: before.future,
    previous: before.previous,
  })
})

test('what is typed after that is one step from where the typing began', () => {
  const typed = after(typePort(7000), takeBack, takeBack, typePort(7000), typePort(700))
  expect(configurationOf(typed.deployment)['agent-port']).toBe(700)
  expect(typed.past.map(({ deployment }) => deployment)).toEqual([start.deployment])
  expect(typed.previous).toEqual(start.deployment)
})

test('typing that ends where it began is no step', () => {
  expect(after(typePort(2111), typePort(21112)).past).toEqual([])
})

test('only what is being typed is taken back', () => {
  const finished = after(typePort(7000), { type: 'finish-typing' }, takeBack)
  expect(configurationOf(finished.deployment)['agent-port']).toBe(7000)
  const other = after(typePort(7000), { type: 'take-back-typing', typing: 'sql-port' })
  expect(configurationOf(other.deployment)['agent-port']).toBe(7000)
  const between = after(
    typePort(7000),
    { type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } },
    takeBack,
  )
  expect(configurationOf(between.deployment)['agent-port']).toBe(7000)
})

test('typing again after leaving the field is a step of its own', () => {
  const typed = after(typePort(30), { type: 'finish-typing' }, typePort(40))
  expect(typed.past.length).toBe(2)
})

test('the last 200 steps can be undone, older ones are forgotten', () => {
  const ports = Array.from({ length: 203 }, (_, index) => 30_000 + index)
  const { past } = after(
    ...ports.map(
      (port): Action => ({
        type: 'edit',
        edit: { kind: 'set-options', change: { 'agent-port': port } },
      }),
    ),
  )
  expect(past.map(({ deployment }) => configurationOf(deployment)['agent-port'])).toEqual(
    ports.slice(2, -1),
  )
})

test('a new change forgets what was undone', () => {
  const state = after(
    { type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } },
    { type: 'undo' },
    { type: 'edit', edit: { kind: 'set-options', change: { ad: 'off' } } },
  )
  expect(state.future).toEqual([])
})

test('a change to the same value is no step', () => {
  expect(
    after({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'on' } } }).past,
  ).toEqual([])
})

test('undo and redo at the end of history change nothing', () => {
  expect(after({ type: 'undo' })).toBe(start)
  expect(after({ type: 'redo' })).toBe(start)
})

test('a bad link says what is wrong, and the next good one clears that', () => {
  const bad = after({ type: 'open-link', link: decodeDeployment('#v=1&iis=maybe&edge=off') })
  expect(bad.linkProblems.map((problem) => problem.kind)).toEqual(['impossible-value'])
  expect(configurationOf(bad.deployment).edge).toBe('off')
  expect(reduceAction(bad, { type: 'open-link', link: decodeDeployment('') }).linkProblems).toEqual(
    [],
  )
})

test('arranging the table changes what is named and nothing else', () => {
  const state = after(
    { type: 'arrange', arrangement: { grouping: 'zones' } },
    { type: 'arrange', arrangement: { sorting: [{ id: 'port', desc: true }] } },
  )
  expect(state.arrangement).toEqual({
    ...start.arrangement,
    grouping: 'zones',
    sorting: [{ id: 'port', desc: true }],
  })
  expect(state.deployment).toBe(start.deployment)
})

const source = { kind: 'file', name: 'Head office.svg' } as const
const preset = deploymentOf(presetConfiguration('single-server'))
const openFile: Action = {
  type: 'open-deployment',
  source,
  opened: {
    deployment: preset,
    view: {},
    problems: [{ kind: 'unknown-key', key: 'x' }],
    endsEarly: false,
    others: 0,
  },
}

test('opening a file is one step, says what was opened, and can be undone', () => {
  const bad: Action = { type: 'open-link', link: decodeDeployment('#v=1&nothing=1') }
  const opened = after(bad, typePort(30), openFile)
  expect([opened.deployment, opened.past.length]).toEqual([preset, 2])
  expect(opened.linkProblems).toEqual([])
  expect(opened.opening).toEqual({
    kind: 'opened',
    source,
    changed: true,
    problems: [{ kind: 'unknown-key', key: 'x' }],
    endsEarly: false,
    others: 0,
  })
  const undone = reduceAction(opened, { type: 'undo' })
  expect([configurationOf(undone.deployment)['agent-port'], undone.opening]).toEqual([30, null])
})

test('opening the deployment that is there already is no step', () => {
  const again = after(openFile, openFile)
  expect([again.past.length, again.opening]).toMatchObject([1, { changed: false }])
})

test('a refused file changes nothing, and is forgotten at the next step or when dismissed', () => {
  const refuse: Action = { type: 'refuse-opening', source, problem: { kind: 'damaged' } }
  const refused = after(typePort(30), refuse)
  expect({ ...refused, opening: null }).toEqual(after(typePort(30)))
  expect(refused.opening).toEqual({ kind: 'refused', source, problem: { kind: 'damaged' } })
  expect(reduceAction(refused, { type: 'dismiss-opening' }).opening).toBeNull()
  expect(reduceAction(refused, typePort(40)).opening).toBeNull()
})

test('a host that leaves the deployment is isolated no more, also when it returns', () => {
  const isolate: Action = { type: 'look', view: { isolate: 'edge-relay' } }
  const kept = after(isolate, typePort(30))
  expect(kept.view.isolate).toBe('edge-relay')
  const gone = reduceAction(kept, {
    type: 'edit',
    edit: { kind: 'set-options', change: { edge: 'off' } },
  })
  expect(gone.view.isolate).toBe('')
  expect(reduceAction(gone, { type: 'undo' }).view.isolate).toBe('')
})

test('a host that leaves the deployment is unfolded no more, and the others stay so', () => {
  const unfold: Action = { type: 'look', view: { unfold: ['agent', 'edge-relay'] } }
  const gone = after(unfold, {
    type: 'edit',
    edit: { kind: 'set-options', change: { edge: 'off' } },
  })
  expect(gone.view.unfold).toEqual(['agent'])
  expect(reduceAction(gone, { type: 'undo' }).view.unfold).toEqual(['agent', 'edge-relay'])
})

const splitAgents: Action = { type: 'look', view: { unfold: ['agent'] } }
const addHosts: Action = {
  type: 'edit',
  edit: {
    kind: 'add-hosts',
    hosts: Array.from({ length: 60 }, (_, at) => ({ kind: 'agent', name: `Plant ${at}` })),
  },
}

test('splitting a card is a step: undo puts it together, and leaves what was done before', () => {
  const split = after(addHosts, splitAgents)
  const undone = reduceAction(split, { type: 'undo' })
  expect(undone.deployment).toBe(split.deployment)
  expect(undone.view.unfold).toEqual([])
  const redone = reduceAction(undone, { type: 'redo' })
  expect(redone.view.unfold).toEqual(['agent'])
  const back = reduceAction(reduceAction(redone, { type: 'undo' }), { type: 'undo' })
  expect(back.deployment).toBe(start.deployment)
})

test('looking in another way without touching cards is no step', () => {
  const looks: readonly Action[] = [
    { type: 'look', view: { search: '443', 'hide-zones': ['dmz'] } },
    { type: 'look', view: { gather: 'on', unfold: [] } },
  ]
  expect(after(...looks).past).toEqual([])
  expect(after({ type: 'look', view: { gather: 'off' } }).past).toHaveLength(1)
})

test('an undone step of cards is looked at, and changes are still told of the deployment', () => {
  const inTable: Action = { type: 'look', view: { tab: 'ports' } }
  const undone = after(addHosts, splitAgents, inTable, { type: 'undo' })
  expect(undone.view.tab).toBe('diagram')
  expect(undone.previous).toBe(start.deployment)
  const again = after(addHosts, inTable, { type: 'undo' })
  expect(again.view.tab).toBe('ports')
})

test('typing on after a card was split is another step', () => {
  const typed = after(typePort(3), splitAgents, typePort(30))
  expect(typed.past).toHaveLength(3)
  const undone = reduceAction(typed, { type: 'undo' })
  expect(configurationOf(undone.deployment)['agent-port']).toBe(3)
  expect(undone.view.unfold).toEqual(['agent'])
})

test('undoing a link brings back how its cards stood', () => {
  const link = decodeDeployment('#v=2&agent.name=a&agent-2.name=b&unfold=agent')
  const opened = after({ type: 'open-link', link })
  expect(opened.view.unfold).toEqual(['agent'])
  expect(reduceAction(opened, { type: 'undo' }).view.unfold).toEqual([])
})

test('while one field is typed in, changes are told against what stood there before', () => {
  expect(after(typePort(3), typePort(30)).previous).toBe(start.deployment)
  const left = after(typePort(3), { type: 'finish-typing' }, typePort(30))
  expect(left.previous && configurationOf(left.previous)['agent-port']).toBe(3)
  const undone = reduceAction(left, { type: 'undo' })
  expect(undone.previous && configurationOf(undone.previous)['agent-port']).toBe(30)
})

test('a title that is typed in again is the same step, a port after it is another', () => {
  const typeTitle: Action = {
    type: 'edit',
    edit: { kind: 'set-title', title: 'x' },
    typing: 'title',
  }
  expect(after(typePort(3), typeTitle, typePort(30)).past.length).toBe(3)
})

test('several steps back, the next one to redo is the one undone last', () => {
  const undone = after(
    typePort(3),
    { type: 'finish-typing' },
    typePort(30),
    { type: 'undo' },
    {
      type: 'undo',
    },
  )
  expect(undone.future.map(({ deployment }) => configurationOf(deployment)['agent-port'])).toEqual([
    3, 30,
  ])
  const redone = reduceAction(undone, { type: 'redo' })
  expect(configurationOf(redone.deployment)['agent-port']).toBe(3)
  expect([redone.past.length, redone.future.length]).toEqual([1, 1])
})

const walk: Action = { type: 'walk', walk: { id: 'quarantine', step: 0 } }

test('selecting opens the details and ends a walk-through; selecting nothing opens nothing', () => {
  const selected = after(walk, { type: 'select', ids: ['host:agent'] })
  expect(selected).toMatchObject({ panel: 'details', walk: null, selection: ['host:agent'] })
  expect(after({ type: 'select', ids: [] }).panel).toBeNull()
  const findings = after({ type: 'open-panel', panel: 'findings' }, { type: 'select', ids: [] })
  expect(findings.panel).toBe('findings')
})

test('pointing at something leaves the panel and the walk-through as they are', () => {
  const pointed = after(walk, { type: 'point-at', ids: ['host:agent'] })
  expect(pointed).toMatchObject({
    panel: null,
    walk: { id: 'quarantine' },
    selection: ['host:agent'],
  })
})

test('a walk-through lets go of the selection, and ends when another panel is opened', () => {
  const walking = after({ type: 'select', ids: ['host:agent'] }, walk)
  expect(walking.selection).toEqual([])
  const open = (panel: AppState['panel']) => reduceAction(walking, { type: 'open-panel', panel })
  expect(open('walkthroughs').walk).toEqual({ id: 'quarantine', step: 0 })
  expect(open('changes').walk).toBeNull()
  expect(open(null).walk).toBeNull()
})

test('a link that says something of the view says all of it; one that does not leaves it', () => {
  const look: Action = { type: 'look', view: { search: '443', 'hide-zones': ['dmz'] } }
  const silent = after(look, { type: 'open-link', link: decodeDeployment('#v=1&ad=off') })
  expect(silent.view).toMatchObject({ search: '443', 'hide-zones': ['dmz'] })
  const says = after(look, { type: 'open-link', link: decodeDeployment('#v=1&tab=ports') })
  expect(says.view).toEqual({ ...start.view, tab: 'ports' })
})

test('dismissing what was wrong with a link changes nothing else', () => {
  const bad = after({ type: 'open-link', link: decodeDeployment('#v=1&iis=maybe&edge=off') })
  expect(reduceAction(bad, { type: 'dismiss-link-problems' })).toEqual({ ...bad, linkProblems: [] })
})

test('preferences and the view change in what is named, without a step', () => {
  const state = after(
    { type: 'prefer', preferences: { theme: 'dark' } },
    { type: 'look', view: { search: '443' } },
  )
  expect(state.preferences).toEqual({ ...start.preferences, theme: 'dark' })
  expect(state.view).toEqual({ ...start.view, search: '443' })
  expect(state.past).toEqual([])
})

const [tried] = topologyOf(start.deployment).flows

const run = (time: string, result: CheckResult): Verification => ({
  fingerprint: '0000-0000',
  host: tried?.source ?? '',
  time,
  results: [{ flow: tried?.id ?? '', address: '', result }],
})

test('results outlive every step, and the newest one of a flow counts', () => {
  const [early, late] = [
    run('2026-01-01T00:00:00Z', 'blocked'),
    run('2026-01-02T00:00:00Z', 'open'),
  ]
  const read = (...runs: readonly Verification[]): Action => ({
    type: 'read-results',
    runs,
    refused: [],
  })
  const state = after(
    read(late),
    typePort(7000),
    read(early),
    read({ ...late }),
    { type: 'undo' },
    { type: 'open-link', link: decodeDeployment('#v=1&iis=default') },
  )
  expect(state.verifications).toEqual([early, late])
  const known = [...(selectVerification(state)?.states.values() ?? [])].filter(Boolean)
  expect(known).toEqual([{ result: 'open', time: late.time, otherFingerprint: '0000-0000' }])
  const asked = reduceAction(state, { type: 'arrange', arrangement: { results: ['open'] } })
  expect([...(selectFound(asked) ?? [])]).toEqual([tried?.id])
  expect(selectAttention(asked)?.flows).toEqual(selectFound(asked))
  const cleared = reduceAction(asked, { type: 'clear-results' })
  expect([selectVerification(cleared), selectFound(cleared)]).toEqual([null, null])
})

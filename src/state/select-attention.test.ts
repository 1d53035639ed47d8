import { expect, test } from 'vitest'
import { connectionElement } from '#core/topology/ids.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { Action, AppState } from './app-state.ts'
import { createAppStore } from './app-store.ts'
import { reduceAction } from './reduce-action.ts'
import { selectAttention } from './select-attention.ts'

const start = createAppStore('', { language: 'en', theme: 'light', hiddenColumns: [] }).get()

const after = (...actions: readonly Action[]): AppState => actions.reduce(reduceAction, start)

const search = (text: string): Action => ({ type: 'look', view: { search: text } })
const select = (...ids: readonly string[]): Action => ({ type: 'select', ids })

/** The rows of the flows that are brought forward, in the flows' order; null where all stand plain. */
function rowsOf(state: AppState) {
  const attention = selectAttention(state)
  return (
    attention &&
    topologyOf(state.deployment)
      .flows.filter(({ id }) => attention.flows?.has(id) ?? true)
      .flatMap(({ rows }) => rows)
  )
}

test('nothing is brought forward where nothing is selected, searched or walked', () => {
  expect(selectAttention(start)).toBeNull()
  expect(selectAttention(after(search('  ')))).toBeNull()
})

test('what is selected is brought forward, with all of its flows', () => {
  expect(selectAttention(after(select('host:agent')))).toEqual({
    elements: ['host:agent'],
    flows: null,
  })
})

test('a search brings the connections of its flows forward, each once', () => {
  expect(selectAttention(after(search('udp')))?.elements).toEqual([
    'link:apex-one-server>apex-central',
    'link:apex-one-server>active-directory',
  ])
  expect(rowsOf(after(search('135')))).toEqual(['B5a', 'B5a'])
  expect(selectAttention(after(search('135')))?.elements.length).toBe(1)
})

test('a search looks within the selection: at flows of its hosts and connections', () => {
  expect(rowsOf(after(search('389')))).toEqual(['E14', 'B5b'])
  expect(rowsOf(after(select('host:agent'), search('389')))).toEqual(['E14'])
  expect(rowsOf(after(select('host:active-directory'), search('389')))).toEqual(['E14', 'B5b'])
  const connection = 'link:apex-one-server>active-directory'
  expect(rowsOf(after(select(connection), search('389')))).toEqual(['B5b'])
})

test('of what a search finds in a connection, the flow that is meant is brought forward alone', () => {
  const [, , meant] = topologyOf(start.deployment).flows.filter(({ rows }) =>
    rows.some((row) => row.startsWith('B5')),
  )
  if (!meant) throw new Error('three flows lead to the directory')
  const pointing: Action = {
    type: 'point-at',
    ids: [connectionElement(meant)],
    flows: [meant.id],
  }
  expect(rowsOf(after(search('dc'), pointing))).toEqual(['B5b'])
})

test('a search that finds nothing within the selection looks everywhere', () => {
  expect(rowsOf(after(select('host:edge-relay'), search('389')))).toEqual(['E14', 'B5b'])
})

test('a search that finds nothing at all brings nothing forward', () => {
  expect(selectAttention(after(search('61234')))).toEqual({ elements: [], flows: new Set() })
})

test('a step of a walk-through counts before a search and a selection', () => {
  const walk: Action = { type: 'walk', walk: { id: 'off-premises-report', step: 1 } }
  expect(rowsOf(after(search('389'), walk))).toEqual(['D1'])
  expect(rowsOf(after(walk, { type: 'point-at', ids: ['host:agent'] }))).toEqual(['D1'])
})

test('a step that a deployment does not have brings nothing forward', () => {
  const walk: Action = { type: 'walk', walk: { id: 'remote-install', step: 0 } }
  expect(rowsOf(after(walk))).toEqual([])
})

test('of a selected connection only the flows that are meant are brought forward', () => {
  const [flow] = topologyOf(start.deployment).flows.filter(({ rows }) => rows.includes('B4'))
  if (!flow) throw new Error('the heartbeat is a flow of the default deployment')
  const ids = [connectionElement(flow)]
  const chosen = after({ type: 'select', ids, flows: [flow.id] })
  expect(rowsOf(chosen)).toEqual(['B4'])
  expect(rowsOf(reduceAction(chosen, { type: 'select', ids }))?.length).toBeGreaterThan(1)
  expect(reduceAction(chosen, { type: 'walk', walk: null }).selectedFlows).toEqual([])
})

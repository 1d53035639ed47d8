import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { unnamedHost } from '#core/deployment/list-hosts.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { Action } from './app-state.ts'
import { createAppStore } from './app-store.ts'
import { createFieldDrafts } from './field-drafts.ts'

/** A store in whose agent port something impossible was typed. */
function aStoreWithDraft() {
  const app = createAppStore('', { language: 'en', theme: 'system', hiddenColumns: [] })
  const drafts = createFieldDrafts(app)
  drafts.set('agent-port', '99999')
  return { app, drafts }
}

test.each<Action>([
  { type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } },
  { type: 'edit', edit: { kind: 'set-options', change: { 'sql-port': 1 } }, typing: 'sql-port' },
  { type: 'finish-typing' },
  { type: 'edit', edit: { kind: 'reset-options', keys: ['edge'] } },
  { type: 'prefer', preferences: { language: 'ja' } },
  { type: 'select', ids: [] },
  { type: 'dismiss-link-problems' },
])('what was typed survives %j', (action) => {
  const { app, drafts } = aStoreWithDraft()
  app.update(action)
  expect(drafts.get()).toEqual({ 'agent-port': '99999' })
})

test.each<Action>([
  { type: 'edit', edit: { kind: 'set-options', change: { 'agent-port': 21112, edge: 'off' } } },
  { type: 'edit', edit: { kind: 'reset-options', keys: ['agent-port'] } },
  { type: 'open-link', link: decodeDeployment('') },
  {
    type: 'open-deployment',
    source: { kind: 'clipboard' },
    opened: {
      deployment: defaultDeployment,
      view: {},
      problems: [],
      endsEarly: false,
      others: 0,
    },
  },
])('what was typed is dropped by %j', (action) => {
  const { app, drafts } = aStoreWithDraft()
  app.update(action)
  expect(drafts.get()).toEqual({})
})

test('undoing another option leaves what was typed; undoing its own drops it', () => {
  const { app, drafts } = aStoreWithDraft()
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { 'agent-port': 30000 } } })
  drafts.set('agent-port', '99999')
  app.update({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })
  app.update({ type: 'undo' })
  expect(drafts.get()).toEqual({ 'agent-port': '99999' })
  app.update({ type: 'undo' })
  expect(drafts.get()).toEqual({})
})

test('what is being typed stays while it applies', () => {
  const { app, drafts } = aStoreWithDraft()
  drafts.set('agent-port', '０４４３')
  app.update({
    type: 'edit',
    edit: { kind: 'set-options', change: { 'agent-port': 443 } },
    typing: 'agent-port',
  })
  expect(drafts.get()).toEqual({ 'agent-port': '０４４３' })
  drafts.set('agent-port', null)
  expect(drafts.get()).toEqual({})
})

test('what stays to be mended at a host goes with it, and not with another one', () => {
  const { app, drafts } = aStoreWithDraft()
  const hosts = [{ kind: 'standalone-sps' as const, name: 'SPS' }]
  app.update({ type: 'edit', edit: { kind: 'add-hosts', hosts } })
  drafts.set('standalone-sps.serves', 'Osaka')
  const change = { name: 'HQ' }
  app.update({ type: 'edit', edit: { kind: 'set-host', id: 'agent', change } })
  app.update({ type: 'undo' })
  expect(drafts.get()).toHaveProperty(['standalone-sps.serves'])
  app.update({ type: 'undo' })
  expect(drafts.get()).toEqual({ 'agent-port': '99999' })
})

test('what an import left to be mended comes back when it is redone', () => {
  const { app, drafts } = aStoreWithDraft()
  const host = {
    id: 'agent-2',
    kind: 'agent',
    name: 'A',
    addresses: [],
    zone: '',
    serves: [],
  } as const
  app.update({ type: 'edit', edit: { kind: 'import-hosts', zones: [], hosts: [host] } })
  drafts.set('agent-2.address', '10.0.0.999')
  app.update({ type: 'undo' })
  expect(drafts.get()).toEqual({ 'agent-port': '99999' })
  app.update({ type: 'redo' })
  expect(drafts.get()).toEqual({ 'agent-port': '99999', 'agent-2.address': '10.0.0.999' })
  drafts.set('agent-2.address', null)
  app.update({ type: 'undo' })
  app.update({ type: 'redo' })
  expect(drafts.get()).toEqual({ 'agent-port': '99999' })
})

test('what stood at a host comes back with it, and stays when only its name goes', () => {
  const { app, drafts } = aStoreWithDraft()
  drafts.set('agent.address', '10.0.0.999')
  const change = { name: 'HQ' }
  app.update({ type: 'edit', edit: { kind: 'set-host', id: 'agent', change } })
  app.update({ type: 'undo' })
  expect(drafts.get()).toHaveProperty(['agent.address'], '10.0.0.999')
  app.update({ type: 'redo' })
  app.update({ type: 'edit', edit: { kind: 'remove-hosts', ids: ['agent'] } })
  expect(drafts.get()).toEqual({ 'agent-port': '99999' })
  app.update({ type: 'undo' })
  expect(drafts.get()).toHaveProperty(['agent.address'], '10.0.0.999')
})

test('what a step could not apply to hosts that are there goes with it and comes back with it', () => {
  const { app, drafts } = aStoreWithDraft()
  drafts.set('agent.address', '10.0.0.999')
  app.update({ type: 'edit', edit: { kind: 'set-host', id: 'agent', change: { name: 'HQ' } } })
  const host = { ...unnamedHost('agent', 'agent'), name: 'Head office' }
  app.update({ type: 'edit', edit: { kind: 'import-hosts', zones: [], hosts: [host] } })
  const fault = { kind: 'unknown-zone', text: 'Plant' } as const
  drafts.keep([
    { id: 'agent', field: 'address', text: '10.0.0.300', fault },
    { id: 'agent', field: 'zone', text: 'Plant', fault },
  ])
  app.update({ type: 'undo' })
  expect(drafts.get()).toEqual({ 'agent-port': '99999', 'agent.address': '10.0.0.999' })
  app.update({ type: 'redo' })
  const kept = { 'agent.address': '10.0.0.300', 'agent.zone': 'Plant' }
  expect(drafts.get()).toEqual({ 'agent-port': '99999', ...kept })
  // Beside no step it belongs to none.
  app.update({ type: 'edit', edit: { kind: 'several', edits: [] } })
  drafts.keep([{ id: 'sql-server', field: 'zone', text: 'Plant', fault }])
  app.update({ type: 'undo' })
  expect(drafts.get()).toEqual({
    'agent-port': '99999',
    'agent.address': '10.0.0.999',
    'sql-server.zone': 'Plant',
  })
})

import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { decodeConfiguration } from '#core/link/decode-configuration.ts'
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
  { type: 'change', change: { edge: 'off' } },
  { type: 'change', change: { 'sql-port': 1 }, typing: 'sql-port' },
  { type: 'finish-typing' },
  { type: 'reset', keys: ['edge'] },
  { type: 'prefer', preferences: { language: 'ja' } },
  { type: 'select', ids: [] },
  { type: 'dismiss-link-problems' },
])('what was typed survives %j', (action) => {
  const { app, drafts } = aStoreWithDraft()
  app.update(action)
  expect(drafts.get()).toEqual({ 'agent-port': '99999' })
})

test.each<Action>([
  { type: 'change', change: { 'agent-port': 21112, edge: 'off' } },
  { type: 'reset', keys: ['agent-port'] },
  { type: 'open-link', link: decodeConfiguration('') },
  {
    type: 'open-deployment',
    source: { kind: 'clipboard' },
    deployment: {
      configuration: defaultConfiguration,
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
  app.update({ type: 'change', change: { 'agent-port': 30000 } })
  drafts.set('agent-port', '99999')
  app.update({ type: 'change', change: { edge: 'off' } })
  app.update({ type: 'undo' })
  expect(drafts.get()).toEqual({ 'agent-port': '99999' })
  app.update({ type: 'undo' })
  expect(drafts.get()).toEqual({})
})

test('what is being typed stays while it applies', () => {
  const { app, drafts } = aStoreWithDraft()
  drafts.set('agent-port', '０４４３')
  app.update({ type: 'change', change: { 'agent-port': 443 }, typing: 'agent-port' })
  expect(drafts.get()).toEqual({ 'agent-port': '０４４３' })
  drafts.set('agent-port', null)
  expect(drafts.get()).toEqual({})
})

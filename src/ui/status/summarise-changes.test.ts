import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import type { Action } from '#state/app-state.ts'
import { createAppStore } from '#state/app-store.ts'
import { selectChanges } from '#state/select-changes.ts'
import { announceChanges, summariseChanges } from './summarise-changes.ts'

const en = laterMessagesFor('en')

function told(...actions: readonly Action[]): [string | null, string] {
  const app = createAppStore('', { language: 'en', theme: 'light', hiddenColumns: [] })
  for (const action of actions) app.update(action)
  const { previous, deployment } = app.get()
  const changes = selectChanges(previous, deployment)
  if (!changes) return ['before the first change', '']
  return [summariseChanges(changes, en), announceChanges(changes, deployment, en)]
}

const setPort: Action = {
  type: 'edit',
  edit: { kind: 'set-options', change: { 'agent-port': 30000 } },
}

test('a port that moves is one flow more and one less', () => {
  expect(told(setPort)).toEqual([
    '+1 flow, −1',
    'Agent listening port: 30000. 1 flow added, 1 flow removed.',
  ])
})

test('a component that goes takes its flows along', () => {
  expect(told({ type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } })).toEqual([
    '−2 flows',
    'Edge Relay Server: Off. 2 flows removed.',
  ])
})

test('an option that opens nothing says that no flow changed', () => {
  expect(told({ type: 'edit', edit: { kind: 'set-options', change: { build: 14000 } } })).toEqual([
    'No flow changed',
    'Build: 14000. No flow changed.',
  ])
})

test('a preset tells how many options it set', () => {
  const [summary, sentence] = told({
    type: 'edit',
    edit: { kind: 'set-options', change: presetConfiguration('single-server') },
  })
  expect(summary).toMatch(/^−\d+ flows$/)
  expect(sentence).toMatch(/^6 options changed\. \d+ flows removed\.$/)
})

test('undoing tells what came back', () => {
  const off: Action = { type: 'edit', edit: { kind: 'set-options', change: { edge: 'off' } } }
  expect(told(off, { type: 'undo' })[0]).toBe('+2 flows')
})

test('a title is no change of the network', () => {
  expect(told({ type: 'edit', edit: { kind: 'set-title', title: 'Head office' } })).toEqual([
    null,
    '',
  ])
})

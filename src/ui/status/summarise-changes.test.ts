import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import type { Edit } from '#core/deployment/apply-edit.ts'
import type { HostChange } from '#core/deployment/edit-hosts.ts'
import { formatChange } from '#core/deployment/format-change.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import type { Action } from '#state/app-state.ts'
import { createAppStore } from '#state/app-store.ts'
import { selectChanges } from '#state/select-changes.ts'
import { selectTold } from '#state/select-told.ts'
import { announceChanges, summariseChanges } from './summarise-changes.ts'

const en = laterMessagesFor('en')

function told(...actions: readonly Action[]): [string | null, string] {
  const app = createAppStore('', { language: 'en', theme: 'light', hiddenColumns: [] })
  for (const action of actions) app.update(action)
  const { previous, deployment } = app.get()
  const changes = selectChanges(previous, deployment)
  if (!changes) return ['before the first change', '']
  const list = selectTold(previous, deployment)
  return [summariseChanges(changes, list, en), announceChanges(changes, list, deployment, en)]
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

const edit = (done: Edit) => ({ type: 'edit', edit: done }) as const

const addPlant = edit({
  kind: 'add-hosts',
  hosts: [{ kind: 'agent', name: 'Plant', addresses: ['10.2.0.0/16'] }],
  beside: true,
})

const setHost = (id: string, change: HostChange): Action => ({
  type: 'edit',
  edit: { kind: 'set-host', id, change },
})

const addZone = edit({ kind: 'add-zone', zone: { name: 'OT', kind: 'client', trust: 1.5 } })

const addSps = edit({
  kind: 'add-hosts',
  hosts: [{ kind: 'standalone-sps', name: 'SPS-2' }],
  beside: true,
})

const nameAgents = setHost('agent', { name: 'HQ' })

test.each<[string, readonly Action[]]>([
  ['Apex One agents renamed to HQ.', [nameAgents]],
  [
    'HQ: address 10.1.0.0/16 added.',
    [nameAgents, setHost('agent', { addresses: ['10.1.0.0/16'] })],
  ],
  [
    'Apex One agents renamed to HQ.',
    [nameAgents, setHost('agent', { name: '' }), { type: 'undo' }],
  ],
  ['Plant (Apex One agents) added. 7 flows added.', [addPlant]],
  [
    'Plant moved to OT, SPS-2 serves HQ, Plant. 3 flows added.',
    [
      addPlant,
      addZone,
      setHost('agent', { name: 'HQ', zone: 'z1' }),
      addSps,
      setHost('standalone-sps-2', { serves: ['agent'] }),
      setHost('agent-2', { zone: 'z1' }),
    ],
  ],
  ['Plant: address 10.2.0.0/16 removed.', [addPlant, setHost('agent-2', { addresses: [] })]],
  [
    'Plant: addresses changed to 10.3.0.0/16, 10.4.0.0/16.',
    [addPlant, setHost('agent-2', { addresses: ['10.3.0.0/16', '10.4.0.0/16'] })],
  ],
  [
    'Plant: addresses 10.2.0.2, 10.2.0.3, 10.2.0.4 +2 added.',
    [
      addPlant,
      setHost('agent-2', {
        addresses: ['10.2.0.0/16', ...[2, 3, 4, 5, 6].map((part) => `10.2.0.${part}`)],
      }),
    ],
  ],
  ['Plant moved to Server segment.', [addPlant, setHost('agent-2', { zone: 'server' })]],
  ['Works changed: Name, Zone.', [addPlant, setHost('agent-2', { name: 'Works', zone: 'dmz' })]],
  [
    'HQ (Apex One agents) removed. 7 flows removed.',
    [nameAgents, addPlant, edit({ kind: 'remove-hosts', ids: ['agent'] })],
  ],
  [
    'SPS-2 serves Plant. 3 flows removed.',
    [addPlant, addSps, setHost('standalone-sps-2', { serves: ['agent-2'] })],
  ],
  [
    'SPS-2 serves all agents. 3 flows added.',
    [
      addPlant,
      addSps,
      setHost('standalone-sps-2', { serves: ['agent-2'] }),
      setHost('standalone-sps-2', { serves: [] }),
    ],
  ],
  ['Zone OT added.', [addZone]],
  ['Plant moved to OT.', [addPlant, addZone, setHost('agent-2', { zone: 'z1' })]],
  [
    '2 hosts moved to OT.',
    [
      addPlant,
      addZone,
      edit({
        kind: 'several',
        edits: ['agent', 'agent-2'].map((id) => ({ kind: 'set-host', id, change: { zone: 'z1' } })),
      }),
    ],
  ],
  [
    'Plant moved to Client segment, Zone OT removed.',
    [
      addPlant,
      addZone,
      setHost('agent-2', { zone: 'z1' }),
      edit({ kind: 'remove-zone', id: 'z1' }),
    ],
  ],
  ['Zone OT: more trusted.', [addZone, edit({ kind: 'move-zone', id: 'z1', before: null })]],
  ['Zone OT: less trusted.', [addZone, edit({ kind: 'move-zone', id: 'z1', before: 'dmz' })]],
  [
    'Zone OT renamed to Plant floor.',
    [addZone, edit({ kind: 'set-zone', id: 'z1', change: { name: 'Plant floor' } })],
  ],
  [
    'Zone OT looks like: DMZ.',
    [addZone, edit({ kind: 'set-zone', id: 'z1', change: { kind: 'dmz' } })],
  ],
  [
    '2 hosts added. 14 flows added.',
    [edit({ kind: 'several', edits: [addPlant.edit, addPlant.edit] })],
  ],
])('%s', (sentence, actions) => {
  expect(told(...actions)[1]).toBe(sentence)
})

const pairs = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, at) => {
    const next = all[at + 1]
    return next === undefined ? [] : [[one, next]]
  })

test('no sentence has an id of a host or a zone in it, in any language', () => {
  for (const language of languages) {
    const messages = laterMessagesFor(language)
    for (const [before, after] of pairs(sampleDeployments(40, 4))) {
      const changes = selectChanges(before, after)
      const list = selectTold(before, after)
      if (!changes) continue
      for (const text of [
        announceChanges(changes, list, after, messages),
        ...list.map((change) =>
          Object.values(formatChange(change, before, after, messages)).join(),
        ),
      ]) {
        expect(text).not.toMatch(
          /\b((agent|standalone-sps|web-browser|active-directory)-|z)\d|undefined|null/,
        )
      }
    }
  }
})

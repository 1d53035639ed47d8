import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { planTable } from '#core/testing/plan-table.ts'
import { applyEdit, type Edit } from './apply-edit.ts'
import { defaultDeployment } from './default-deployment.ts'
import type { Deployment, HostGroup } from './deployment.ts'
import { duplicateHosts } from './duplicate-hosts.ts'
import { hostsOf } from './edit-hosts.ts'
import { toImportEdit } from './import/to-import-edit.ts'
import { listNewlyServed } from './serve-arrivals.ts'

const edit = (deployment: Deployment, ...edits: readonly Edit[]) =>
  edits.reduce((now, edit) => applyEdit(now, edit), deployment)

const agent = (name: string, zone = '') => ({ kind: 'agent', name, zone }) as const

/** A first agent among the clients, two in Tokyo, and a server that serves some of them. */
const servedBy = (...serves: readonly string[]): Deployment =>
  edit(
    defaultDeployment,
    { kind: 'add-zone', zone: { name: 'Tokyo' } },
    { kind: 'add-hosts', hosts: [agent('HQ'), agent('Tokyo-1', 'z1'), agent('Tokyo-2', 'z1')] },
    { kind: 'add-hosts', hosts: [{ kind: 'standalone-sps', name: 'SPS-Tokyo', serves }] },
  )

const served = (deployment: Deployment): HostGroup['serves'] | undefined =>
  hostsOf(deployment).find(({ name }) => name === 'SPS-Tokyo')?.serves

const wholeOfTokyo = servedBy('agent-2', 'agent-3')

test('who serves a whole zone serves the agents that are added to it', () => {
  const added = edit(wholeOfTokyo, {
    kind: 'add-hosts',
    hosts: [agent('Tokyo-3', 'z1'), agent('Plant'), agent('Tokyo-4', 'z1')],
  })
  expect(served(added)).toEqual(['agent-2', 'agent-3', 'agent-4', 'agent-6'])
  expect(
    listNewlyServed(wholeOfTokyo, added).map(({ server, zone, agents }) => [
      server.name,
      zone.name,
      agents.map(({ name }) => name),
    ]),
  ).toEqual([['SPS-Tokyo', 'Tokyo', ['Tokyo-3', 'Tokyo-4']]])
})

test('copies count, and rows that are pasted below the others, one after the other', () => {
  const copied = hostsOf(wholeOfTokyo).filter(({ name }) => name === 'Tokyo-2')
  const copies = duplicateHosts(copied, hostsOf(wholeOfTokyo), laterMessagesFor('en'))
  expect(served(edit(wholeOfTokyo, copies))).toEqual(['agent-2', 'agent-3', 'agent-4'])
  const pasted = ['agent-4', 'agent-5'].map(
    (id): Edit => ({ kind: 'set-host', id, change: { name: id, zone: 'z1' } }),
  )
  expect(served(edit(wholeOfTokyo, { kind: 'several', edits: pasted }))).toEqual([
    'agent-2',
    'agent-3',
    'agent-4',
    'agent-5',
  ])
})

test.each([
  ['a part of the zone', ['agent-2']],
  ['everybody', []],
  ['another zone', ['agent']],
])('who serves %s serves what was said', (_, serves) => {
  const added = edit(servedBy(...serves), {
    kind: 'add-hosts',
    hosts: [agent('Tokyo-3', 'z1'), agent('Dmz', 'dmz')],
  })
  expect(served(added)).toEqual(serves)
})

test('who serves a whole zone serves agents that are moved into it, or were added elsewhere', () => {
  const move = (id: string): Edit => ({ kind: 'set-host', id, change: { zone: 'z1' } })
  expect(served(edit(wholeOfTokyo, move('agent')))).toEqual(['agent-2', 'agent-3', 'agent'])
  const added = edit(
    wholeOfTokyo,
    { kind: 'add-hosts', hosts: [{ kind: 'agent' }] },
    move('agent-4'),
  )
  expect(served(added)).toEqual(['agent-2', 'agent-3', 'agent-4'])
  const both: Edit = { kind: 'several', edits: [move('agent'), move('agent-4')] }
  expect(served(edit(wholeOfTokyo, both))).toEqual(['agent-2', 'agent-3', 'agent', 'agent-4'])
  expect(served(edit(servedBy('agent-2'), move('agent')))).toEqual(['agent-2'])
})

test('an agent that leaves a zone is served as before, and its other fields change nothing', () => {
  const left = edit(wholeOfTokyo, { kind: 'set-host', id: 'agent-3', change: { zone: 'dmz' } })
  expect(served(left)).toEqual(['agent-2', 'agent-3'])
  const renamed = edit(wholeOfTokyo, { kind: 'set-host', id: 'agent', change: { name: 'Osaka' } })
  expect(served(renamed)).toEqual(['agent-2', 'agent-3'])
  // What it served already is not told again.
  const back = edit(left, { kind: 'set-host', id: 'agent-3', change: { zone: 'z1' } })
  expect(listNewlyServed(left, back)).toEqual([])
})

test('a table that moves agents into a whole zone has them served there', () => {
  const plan = planTable('name,role,zone\nHQ,Agents,Tokyo', { into: wholeOfTokyo })
  expect(plan.newlyServed.map(({ agents }) => agents.map(({ name }) => name))).toEqual([['HQ']])
  expect(served(edit(wholeOfTokyo, toImportEdit(plan)))).toEqual(['agent-2', 'agent-3', 'agent'])
})

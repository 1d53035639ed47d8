import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { applyEdit, type Edit } from './apply-edit.ts'
import { defaultDeployment } from './default-deployment.ts'
import type { Deployment, HostGroup } from './deployment.ts'
import { duplicateHosts } from './duplicate-hosts.ts'
import { hostsOf } from './edit-hosts.ts'
import { listNewlyServed } from './serve-new-agents.ts'

const edit = (deployment: Deployment, ...edits: readonly Edit[]) =>
  edits.reduce(applyEdit, deployment)

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

test('an agent that is there already is no new one, whatever is said of it', () => {
  const moved = edit(wholeOfTokyo, { kind: 'set-host', id: 'agent', change: { zone: 'z1' } })
  expect(served(moved)).toEqual(['agent-2', 'agent-3'])
})

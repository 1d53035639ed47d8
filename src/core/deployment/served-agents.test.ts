import { expect, test } from 'vitest'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { findAgents, formatServed, listAgentZones } from './served-agents.ts'

const messages = laterMessagesFor('en')

const { deployment } = decodeDeployment(
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Osaka' +
    '&agent-3.name=Press&agent-3.zone=ot&agent-4.name=Mill&agent-4.zone=ot&agent-5.name=Oven' +
    '&agent-5.zone=ot&agent-6.name=Kiosk&agent-6.zone=dmz&ot.name=OT&ot.trust=1.5',
)

const ids = (zones: ReturnType<typeof listAgentZones>) =>
  zones.map(({ zone, agents }) => `${zone.id}: ${agents.map(({ id }) => id).join(' ')}`)

test('agents are listed by their zones in the order of trust', () => {
  expect(ids(listAgentZones(deployment))).toEqual([
    'dmz: agent-6',
    'ot: agent-3 agent-4 agent-5',
    'client: agent agent-2',
  ])
})

test.each([
  ['', ['dmz: agent-6', 'ot: agent-3 agent-4 agent-5', 'client: agent agent-2']],
  ['ＯＴ', ['ot: agent-3 agent-4 agent-5']],
  ['press', ['ot: agent-3']],
  ['10.1', ['client: agent']],
  ['moon', []],
])('agents are found by %j in their names, addresses and zones', (text, found) => {
  expect(ids(findAgents(listAgentZones(deployment), text, messages))).toEqual(found)
})

test.each([
  [[], 'all', 0],
  [['agent-9'], 'all', 0],
  [['agent-6'], 'Kiosk', 0],
  [['agent', 'agent-2'], 'HQ, Osaka', 0],
  [['agent-3', 'agent-4', 'agent-5'], 'OT', 0],
  [['agent-3', 'agent-4', 'agent-5', 'agent-6'], '2 zones', 0],
  [['agent', 'agent-2', 'agent-3', 'agent-4', 'agent-5', 'agent-6'], '3 zones', 0],
  [['agent-3', 'agent-4', 'agent-5', 'agent'], 'Press, Mill', 2],
])('whom a server for %j serves is %j and %d more', (serves, words, more) => {
  expect(formatServed(serves, deployment, messages)).toEqual({ words, more })
})

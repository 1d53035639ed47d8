import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { elementId } from '#core/topology/ids.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { findSelected, formatItems, gatherItems, listOfKind } from './selected-items.ts'

const topology = topologyOf(defaultDeployment)

test('what is not there any more is not selected', () => {
  const selection = ['link:agent>apex-one-server', 'host:nobody', 'host:agent', 'link:agent']
  expect(findSelected(selection, topology).map((item) => item.id)).toEqual([
    'link:agent>apex-one-server',
    'host:agent',
  ])
})

test('stepping goes through everything of one kind', () => {
  expect(listOfKind('host', topology)).toHaveLength(topology.hosts.length)
  expect(listOfKind('connection', topology)).toEqual(
    topology.connections.map((connection) => elementId('connection', connection.id)),
  )
})

test('many selected hosts of a role are told as one, and connections between two roles', () => {
  const messages = laterMessagesFor('en')
  const several = topologyOf(
    decodeDeployment('#v=2&agent-2.name=B&agent-3.name=C&agent-4.name=D').deployment,
  )
  const agents = ['agent', 'agent-2', 'agent-3', 'agent-4']
  const told = (ids: readonly string[]) =>
    gatherItems(findSelected(ids, several)).map((items) => formatItems(items, several, messages))
  const hosts = agents.map((id) => elementId('host', id))
  expect(told([...hosts, 'zone:server', 'host:sql-server'])).toEqual([
    'Apex One agents (4)',
    'Zone: Server segment',
    'SQL Server',
  ])
  expect(told(hosts.slice(1, 3))).toEqual(['B', 'C'])
  expect(told(agents.map((id) => elementId('connection', `${id}>apex-one-server`)))).toEqual([
    'Apex One agents (4) → Apex One server',
  ])
})

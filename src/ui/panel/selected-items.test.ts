import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { elementId } from '#core/topology/ids.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { findSelected, listOfKind } from './selected-items.ts'

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

import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type ListedFlow, listFlows } from './list-flows.ts'
import { listHostFlows, toFlowTable } from './list-host-flows.ts'

const flowsOf = (configuration = defaultConfiguration) =>
  listFlows(topologyOf(deploymentOf(configuration)), 'en')

test('every flow is inbound of one host and outbound of one host', () => {
  for (const configuration of sampleConfigurations(40)) {
    const flows = flowsOf(configuration)
    const hosts = topologyOf(deploymentOf(configuration)).hosts.map((host) => host.id)
    const lists = hosts.map((host) => listHostFlows(flows, [host]))
    const ids = flows.map((flow) => flow.id).toSorted()
    expect(lists.flatMap((list) => list.inbound.map((flow) => flow.id)).toSorted()).toEqual(ids)
    expect(lists.flatMap((list) => list.outbound.map((flow) => flow.id)).toSorted()).toEqual(ids)
  }
})

test('several hosts have what each of them has, once, and what is between them apart', () => {
  const rows = (list: readonly ListedFlow[]) => list.map((flow) => flow.rows.join())
  const apart = listHostFlows(flowsOf(), ['edge-relay', 'agent'])
  expect(rows(apart.inbound)).toEqual(['E13', 'C1'])
  expect(rows(apart.between)).toEqual([])
  const joined = listHostFlows(flowsOf(), ['edge-relay', 'apex-one-server'])
  expect(rows(joined.between)).toEqual(['D1'])
  expect(rows(joined.inbound)).not.toContain('D1')
  expect(rows(joined.outbound)).not.toContain('D1')
})

test('a table names both ends, so that it stands alone', () => {
  const { inbound } = listHostFlows(flowsOf(), ['edge-relay'])
  expect(toFlowTable(inbound, messagesFor('en'))).toEqual({
    heading: [
      'Source',
      'Destination',
      'Transport',
      'Port',
      'Protocol',
      'Purpose',
      'Rows of the list',
    ],
    rows: [
      [
        'Off-premises agents',
        'Edge Relay Server',
        'TCP',
        '443',
        '',
        'General communication',
        'E13',
      ],
    ],
  })
})

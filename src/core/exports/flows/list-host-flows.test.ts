import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { listFlows } from './list-flows.ts'
import { listHostFlows, toFlowTable } from './list-host-flows.ts'

const flowsOf = (configuration = defaultConfiguration) => listFlows(topologyOf(configuration), 'en')

test('every flow is inbound of one host and outbound of one host', () => {
  for (const configuration of sampleConfigurations(40)) {
    const flows = flowsOf(configuration)
    const hosts = topologyOf(configuration).hosts.map((host) => host.id)
    const lists = hosts.map((host) => listHostFlows(flows, [host]))
    const ids = flows.map((flow) => flow.id).toSorted()
    expect(lists.flatMap((list) => list.inbound.map((flow) => flow.id)).toSorted()).toEqual(ids)
    expect(lists.flatMap((list) => list.outbound.map((flow) => flow.id)).toSorted()).toEqual(ids)
  }
})

test('several hosts have what each of them has, once', () => {
  const both = listHostFlows(flowsOf(), ['edge-relay', 'agent'])
  expect(both.inbound.map((flow) => flow.rows.join())).toEqual(['E13', 'C1'])
  expect(new Set(both.outbound.map((flow) => flow.id)).size).toBe(both.outbound.length)
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

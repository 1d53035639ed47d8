import { expect, test } from 'vitest'
import { listFlows } from '#core/flows/list-flows.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { gatherRows } from './gather-rows.ts'

const messages = laterMessagesFor('en')
const { deployment } = decodeDeployment(
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16&agent-2.name=Plant&agent-3.name=Lab&apex-one-server.address=10.9.0.1',
)
const whole = topologyOf(deployment)
const flows = listFlows(whole, 'en')

test('like hosts have one row for each port of their line, which stands for the flows of all', () => {
  const pictured = gatherHosts(whole)
  const rows = gatherRows(flows, pictured, whole, messages)
  expect(rows.flatMap(({ ids }) => ids).toSorted()).toEqual(flows.map(({ id }) => id).toSorted())
  const told = rows.filter(({ flow }) => flow.sourceName.startsWith('Apex One agents (3)'))
  expect(told.length).toBeGreaterThan(0)
  for (const { flow, ids } of told) {
    expect(ids).toHaveLength(3)
    expect(flow.sourceName).toContain('HQ, Plant, 1 more')
    expect(flow.sourceAddresses).toBe('')
  }
  expect(new Set(rows.map(({ flow }) => flow.number)).size).toBe(rows.length)
})

test('where each host has its own card each flow has its own row, as it is listed', () => {
  const rows = gatherRows(flows, whole, whole, messages)
  expect(rows.map(({ flow }) => flow)).toEqual(flows)
})

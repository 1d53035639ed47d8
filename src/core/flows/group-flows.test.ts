import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { type FlowGrouping, flowGroupings, groupFlows } from './group-flows.ts'
import { listFlows } from './list-flows.ts'

const flows = listFlows(topologyOf(defaultDeployment), 'en')

const group = (grouping: FlowGrouping) => groupFlows(flows, (flow) => flow, grouping)

test('without grouping all flows are one group without a title', () => {
  expect(group('none')).toEqual([{ key: 'none:', title: '', rows: flows }])
})

test.each(flowGroupings)('grouped by %s, no flow is lost and rows keep their order', (grouping) => {
  const groups = group(grouping)
  expect(groups.flatMap(({ rows }) => rows).length).toBe(flows.length)
  for (const { rows } of groups) {
    expect(rows).toEqual(flows.filter((flow) => rows.includes(flow)))
  }
})

test('a zone pair has a direction', () => {
  expect(group('zones').map(({ title, rows }) => `${title}: ${rows.length}`)).toEqual([
    'Internet → DMZ: 1',
    'DMZ → Server segment: 1',
    'Client segment → Server segment: 8',
    'Server segment → Server segment: 8',
    'Server segment → Client segment: 1',
  ])
})

test('grouped by an end, the heading is that host', () => {
  expect(group('source').map(({ title }) => title)).toEqual([
    'Off-premises agents',
    'Edge Relay Server',
    'Apex One agents',
    'Web browser',
    'Apex Central',
    'Apex One server',
  ])
  expect(group('destination').map(({ title }) => title)).toContain('SQL Server')
})

import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { compareTopologies } from './compare-topologies.ts'
import type { Flow } from './topology.ts'
import { topologyOf } from './topology-of.ts'

const before = topologyOf(defaultDeployment)

const rowsAndPorts = (flows: readonly Flow[]) =>
  flows.map(({ rows, transport, port }) => `${rows} ${transport}/${port}`)

/** What a change of the default deployment opens, and what it closes. */
function changesBy(change: Partial<Configuration>) {
  const after = topologyOf(deploymentOf(changeConfiguration(defaultConfiguration, change)))
  const { added, removed } = compareTopologies(before, after)
  return { added: rowsAndPorts(added), removed: rowsAndPorts(removed) }
}

test('the same deployment opens nothing and closes nothing', () => {
  expect(changesBy({})).toEqual({ added: [], removed: [] })
  const titled = topologyOf({ ...defaultDeployment, title: 'Head office' })
  expect(compareTopologies(before, titled)).toEqual({ added: [], removed: [] })
})

test('a host that leaves takes its flows with it', () => {
  expect(changesBy({ edge: 'off' })).toEqual({ added: [], removed: ['E13 tcp/443', 'D1 tcp/4343'] })
})

test('a new need opens its ports and closes none', () => {
  expect(changesBy({ quarantine: 'unc' })).toEqual({
    added: ['E1 tcp/137', 'E1 udp/137', 'E1 udp/138', 'E1 tcp/139', 'E1 tcp/445'],
    removed: [],
  })
})

test('a moved port is opened at its new number and closed at its old one', () => {
  expect(changesBy({ 'agent-port': 30000 })).toEqual({
    added: ['C1 tcp/30000'],
    removed: ['C1 tcp/21112'],
  })
})

test('a flow that other rows need as well is still open', () => {
  expect(changesBy({ 'web-reputation': 'off' })).toEqual({ added: [], removed: ['E12 tcp/5274'] })
})

test('the way back opens what the way there closed', () => {
  const after = topologyOf(
    deploymentOf(changeConfiguration(defaultConfiguration, { iis: 'default' })),
  )
  const there = compareTopologies(before, after)
  const back = compareTopologies(after, before)
  expect(there.added.length).toBeGreaterThan(0)
  expect(back).toEqual({ added: there.removed, removed: there.added })
})

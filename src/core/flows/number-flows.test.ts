import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { invariant } from '#core/kit/invariant.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { countHosts, gatherHosts } from '#core/topology/gather-hosts.ts'
import { everything, narrowTopology } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { numberConnections, numberFlows } from './number-flows.ts'

const whole = topologyOf(deploymentOf(presetConfiguration('before-14096')))

test('a flow has the number of its connection, and one of its own among several', () => {
  const numbers = numberFlows(topologyOf(defaultDeployment))
  expect([...numbers.values()].slice(0, 5)).toEqual(['1', '2', '3.1', '3.2', '4.1'])
})

test('the number on a line begins the numbers of its flows', () => {
  const numbers = numberFlows(whole)
  for (const { chips, flows } of numberConnections(whole, whole).connections) {
    expect(flows.map(({ id }) => numbers.get(id)?.split('.')[0])).toEqual(
      flows.map(() => chips[0]?.text),
    )
  }
})

test('a part has the numbers of the whole', () => {
  const connection = whole.connections.at(-2)
  invariant(connection, 'a deployment has connections')
  const part = narrowTopology(whole, { ...everything, around: [connection.id] })
  const [numbered] = numberConnections(part, whole).connections
  expect(numbered?.chips[0]?.text).toBe(String(whole.connections.length - 1))
})

test('numbers are unique, and a spreadsheet that reads them as decimals keeps them so', () => {
  for (const configuration of sampleConfigurations(40)) {
    const numbers = [...numberFlows(topologyOf(deploymentOf(configuration))).values()]
    expect(new Set(numbers.map(Number)).size).toBe(numbers.length)
  }
})

test('a line of many gathered connections has no more than a few numbers', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ kind: 'agent' as const, name: `PC ${at}` }))
  const all = topologyOf(addHosts(defaultDeployment, many))
  const gathered = gatherHosts(all)
  expect(countHosts(gathered.hosts)).toBe(all.hosts.length)
  const texts = numberConnections(gathered, all).connections.flatMap(({ chips }) =>
    chips.map(({ text }) => text),
  )
  expect(texts.some((text) => /^[\d–]+, [\d–]+, …, [\d–]+$/.test(text))).toBe(true)
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(25)
})

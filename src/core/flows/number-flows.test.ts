import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { invariant } from '#core/kit/invariant.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
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

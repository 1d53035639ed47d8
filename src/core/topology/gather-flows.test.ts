import { expect, test } from 'vitest'
import { compareBy } from '#core/kit/compare.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { gatherConnections, gatherFlows } from './gather-flows.ts'
import { connectionId } from './ids.ts'
import type { Flow } from './topology.ts'
import { topologyOf } from './topology-of.ts'

const byId = compareBy(({ id }: Flow) => id)

/** The connections from agents to the server, as they are told. */
function told(settings: string): string[][] {
  const { flows } = topologyOf(decodeDeployment(`#v=2&${settings}`).deployment)
  const asked = flows.filter(
    ({ source, destination }) => source.startsWith('agent') && destination === 'apex-one-server',
  )
  return gatherConnections(asked).map((group) => group.map(([first]) => first.source))
}

test('many groups of agents that reach one port are told as one, two are told by name', () => {
  expect(told('agent-2.name=a')).toEqual([['agent'], ['agent-2']])
  expect(told('agent-2.name=a&agent-3.name=b')).toEqual([['agent', 'agent-2', 'agent-3']])
})

test('other ports are told apart', () => {
  const { flows } = topologyOf(
    decodeDeployment('#v=2&agent-2.name=a&agent-3.name=b&agent-4.name=c').deployment,
  )
  const without = flows.filter(({ source, port }) => !(source === 'agent-2' && port === 8080))
  const groups = gatherConnections(
    without.filter(({ destination }) => destination === 'apex-one-server'),
  ).map((group) => group.map(([first]) => first.source))
  expect(groups).toContainEqual(['agent', 'agent-3', 'agent-4'])
  expect(groups).toContainEqual(['agent-2'])
})

test('whatever is told, every flow is in it once, with those of its connection', () => {
  for (const deployment of sampleDeployments(30, 5)) {
    const { flows } = topologyOf(deployment)
    const connections = gatherConnections(flows).flat()
    expect(
      connections
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(flows.map(({ id }) => id).toSorted())
    expect(new Set(connections.map(([first]) => connectionId(first))).size).toBe(connections.length)
    expect(gatherFlows(flows).flat().toSorted(byId)).toEqual(flows.toSorted(byId))
  }
})

test('so many hosts make no longer list of flows', () => {
  const list = (count: number) => {
    const names = Array.from({ length: count }, (_, at) => `agent-${at + 2}.name=${at}`).join('&')
    return gatherFlows(topologyOf(decodeDeployment(`#v=2&${names}`).deployment).flows)
  }
  const [some, many] = [list(3), list(57)]
  expect(many.length).toBe(some.length)
  expect(many.filter((group) => group.length === 58).length).toBeGreaterThanOrEqual(2)
})

test('flows that other rows open are told apart', () => {
  const { flows } = topologyOf(decodeDeployment('#v=2&agent-2.name=a&agent-3.name=b').deployment)
  const asked = flows.filter(
    ({ source, destination, port }) =>
      source.startsWith('agent') && destination === 'apex-one-server' && port === 4343,
  )
  expect(gatherFlows(asked)).toHaveLength(1)
  const [first, ...others] = asked
  expect(gatherFlows(first ? [{ ...first, rows: ['A1'] }, ...others] : [])).toHaveLength(3)
})

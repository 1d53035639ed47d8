import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { numberConnections, numberFlows } from '#core/flows/number-flows.ts'
import { sampleBranches, sampleNetworks } from '#core/testing/sample-deployments.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import { everything, narrowTopology } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { listNumberedPorts } from './list-numbered-ports.ts'

const list = (pictured: Topology, whole: Topology) =>
  listNumberedPorts({ pictured, whole, language: 'en', verification: null })
const wholes = [...sampleBranches(4), ...sampleNetworks(12, 12)].map(topologyOf)

test('each port of each line has a row, whose number begins with that on the line', () => {
  for (const whole of wholes) {
    const pictured = gatherHosts(whole)
    const { rows } = list(pictured, whole)
    const wanted = numberConnections(pictured, whole).connections.flatMap(({ flows, chips }) => {
      const ports = new Set(
        flows.map(({ transport, port, offers }) => [transport, port, ...offers].join()),
      )
      return [...ports].map(() => chips[0]?.text)
    })
    const lines = rows.map(([number = '']) => number.replace(/ · \d+$|\.\d+$/, ''))
    expect(lines.toSorted()).toEqual(wanted.toSorted())
    expect(new Set(rows.map(([number]) => number)).size).toBe(rows.length)
  }
})

test('where no host is gathered, each flow has a row with its number', () => {
  for (const whole of wholes) {
    const numbers = list(whole, whole).rows.map(([number]) => number)
    expect(numbers).toEqual(whole.flows.map(({ id }) => numberFlows(whole).get(id)))
  }
})

const agents = ['A', 'B', 'C'].map((name) => ({ kind: 'agent' as const, name }))
const withAgents = topologyOf(addHosts(defaultDeployment, agents))

test('gathered hosts are counted, with where they stand; others keep their names', () => {
  const { rows } = list(gatherHosts(withAgents), withAgents)
  const [row] = rows.filter((cells) => cells.includes('HTTPS 21112'))
  expect(row?.slice(0, 4)).toEqual([
    expect.stringContaining('–'),
    'Apex One server',
    'Apex One agents (3) · Client segment',
    'HTTPS 21112',
  ])
})

test('a part has the numbers of the whole', () => {
  const part = narrowTopology(withAgents, { ...everything, around: ['sql-server'] })
  const numbers = list(gatherHosts(part), withAgents).rows.map(([number]) => number)
  expect(numbers).toEqual(part.flows.map(({ id }) => numberFlows(withAgents).get(id)))
})

test('a row of several flows says each result that one of them has', () => {
  const [first, second] = withAgents.flows.filter(({ port }) => port === 21112)
  const state = { time: '2026-01-01T00:00:00Z', otherFingerprint: '' }
  const states = new Map([
    [first?.id ?? '', { ...state, result: 'blocked' as const }],
    [second?.id ?? '', { ...state, result: 'blocked' as const }],
  ])
  const { rows } = listNumberedPorts({
    pictured: gatherHosts(withAgents),
    whole: withAgents,
    language: 'en',
    verification: { states, strays: 0 },
  })
  const [row] = rows.filter((cells) => cells.includes('HTTPS 21112'))
  expect(row?.at(-1)?.split(' / ').toSorted()).toEqual(['blocked', 'no result'])
})

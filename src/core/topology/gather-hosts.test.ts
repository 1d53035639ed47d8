import { expect, test } from 'vitest'
import { numberConnections } from '#core/flows/number-flows.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { gatherHosts, listLikes } from './gather-hosts.ts'
import { topologyOf } from './topology-of.ts'

const topologyFrom = (settings: string) =>
  topologyOf(decodeDeployment(`#v=2&${settings}`).deployment)

const cardsOf = (settings: string) =>
  gatherHosts(topologyFrom(settings))
    .hosts.filter(({ members }) => members !== undefined)
    .map(({ id, members = [] }) => [id, members.map((member) => member.id)])

test('where no hosts are alike nothing is gathered', () => {
  const plain = topologyFrom('agent.name=HQ')
  expect(gatherHosts(plain)).toBe(plain)
})

test.each([
  ['agent.name=HQ&agent-2.name=Plant', [['agent', ['agent', 'agent-2']]]],
  ['agent-2.zone=dmz', []],
  [
    'agent-2.name=a&agent-3.zone=server&standalone-sps-2.name=b',
    [
      ['agent', ['agent', 'agent-2']],
      ['standalone-sps', ['standalone-sps', 'standalone-sps-2']],
    ],
  ],
  // Whom a server serves tells apart both the servers and the groups.
  ['agent-2.name=a&standalone-sps-2.serves=agent-2', []],
])('of %s like hosts are one card', (settings, cards) => {
  expect(cardsOf(settings)).toEqual(cards)
})

test('a card splits for each of its hosts, and the others stay as they are', () => {
  const topology = topologyFrom('agent-2.name=a&agent-3.name=b&standalone-sps-2.name=c')
  expect(listLikes(topology)).toEqual([
    ['agent', 'agent-2', 'agent-3'],
    ['standalone-sps', 'standalone-sps-2'],
  ])
  const split = gatherHosts(topology, ['agent-2'])
  const agents = split.hosts.filter(({ kind }) => kind === 'agent')
  expect(agents).toEqual(topology.hosts.filter(({ kind }) => kind === 'agent'))
  expect(split.hosts.find(({ id }) => id === 'standalone-sps')?.members).toHaveLength(2)
  expect(gatherHosts(topology, ['agent', 'standalone-sps-2'])).toBe(topology)
  expect(gatherHosts(topology, ['sql-server', 'agent-9'])).toEqual(gatherHosts(topology))
})

test('a gathered connection has all flows of its members, on as many chips as one of them', () => {
  const topology = topologyFrom('agent-2.name=a&agent-3.name=b')
  const { connections } = gatherHosts(topology)
  const toServer = connections.find(({ id }) => id === 'agent>apex-one-server')
  expect(toServer?.members).toEqual([
    'agent>apex-one-server',
    'agent-2>apex-one-server',
    'agent-3>apex-one-server',
  ])
  expect(toServer?.chips.map(({ text, flows }) => [text, flows.length])).toEqual([
    ['HTTPS 4343', 3],
    ['HTTP 8080', 3],
  ])
})

test('the numbers of a gathered connection are those of its members', () => {
  const topology = topologyFrom('agent-2.name=a&agent-3.name=b&ad=off&device-control=off')
  const numbered = numberConnections(gatherHosts(topology), topology)
  const texts = numbered.connections.flatMap(({ chips }) => chips.map(({ text }) => text))
  const numbers = texts.flatMap((text) =>
    text.split(', ').flatMap((part) => {
      const [from = 0, to = from] = part.split('–').map(Number)
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    }),
  )
  expect(numbers.toSorted((a, b) => a - b)).toEqual(topology.connections.map((_, at) => at + 1))
})

test('whatever is gathered, every flow is in the picture once', () => {
  for (const deployment of sampleDeployments(30, 4)) {
    const topology = topologyOf(deployment)
    const gathered = gatherHosts(topology)
    const drawn = gathered.connections.flatMap(({ chips }) => chips.flatMap(({ flows }) => flows))
    expect(drawn.toSorted()).toEqual(topology.flows.map(({ id }) => id).toSorted())
    const members = gathered.hosts.flatMap(({ id, members: all }) =>
      all ? all.map((member) => member.id) : [id],
    )
    expect(members.toSorted()).toEqual(topology.hosts.map(({ id }) => id).toSorted())
  }
})

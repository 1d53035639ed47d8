import { expect, test } from 'vitest'
import { addHosts, hostsOf } from '#core/deployment/edit-hosts.ts'
import { sampleNetworks } from '#core/testing/sample-deployments.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { sizeLabels } from '../size/size-labels.ts'
import { foldLikes } from './fold-likes.ts'
import { findStanding } from './plan-columns.ts'
import { planOrder } from './plan-order.ts'

const networks = sampleNetworks(60, 4)

test('one host stands for all of its kind and zone, with the connections of all', () => {
  for (const topology of networks.map(topologyOf)) {
    const { topology: folded, standInOf } = foldLikes(topology)
    const kinds = topology.hosts.map(({ kind, zone }) => `${kind} ${zone}`)
    expect(folded.hosts.map(({ kind, zone }) => `${kind} ${zone}`)).toEqual([...new Set(kinds)])
    const ends = topology.connections.map(
      ({ source, destination }) => `${standInOf(source)}>${standInOf(destination)}`,
    )
    expect(folded.connections.map(({ id }) => id)).toEqual([...new Set(ends)])
  }
})

test('hosts of a kind that talk to each other stay apart', () => {
  const one = topologyOf(networks[0] ?? expect.fail())
  const agents = one.hosts.filter(({ kind }) => kind === 'agent')
  const [first = expect.fail(), second = expect.fail()] = agents
  const connection = one.connections[0] ?? expect.fail()
  const talk = { ...connection, id: 'talk', source: first.id, destination: second.id }
  const together = { ...one, hosts: one.hosts.map((host) => ({ ...host, zone: first.zone })) }
  const kinds = (topology: Topology) =>
    foldLikes(topology).topology.hosts.filter(({ kind }) => kind === 'agent')
  expect(kinds(together)).toHaveLength(1)
  expect(kinds({ ...together, connections: [...one.connections, talk] })).toEqual(
    together.hosts.filter(({ kind }) => kind === 'agent'),
  )
})

const listPlaces = (topology: Topology) => {
  const labels = sizeLabels(topology.connections, 'wide')
  const { hosts, columnOf } = planOrder(topology, findStanding(topology, labels, 'apart')).columns
  return hosts.map(({ id }) => `${columnOf.get(id)} ${id}`)
}

test('one more of the agents of a zone leaves the others in their columns and their order', () => {
  const added = []
  for (const deployment of networks) {
    const before = listPlaces(topologyOf(deployment))
    for (const { kind, zone } of hostsOf(deployment).filter((host) => host.kind === 'agent')) {
      const more = addHosts(deployment, [{ kind, zone, name: 'Another', addresses: [] }])
      const another = hostsOf(more).find(({ name }) => name === 'Another')?.id
      const after = listPlaces(topologyOf(more))
      expect(after.filter((place) => !place.endsWith(` ${another}`))).toEqual(before)
      added.push(after)
    }
  }
  expect(added.length).toBeGreaterThan(60)
})

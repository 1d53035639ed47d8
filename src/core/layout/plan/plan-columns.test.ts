import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import {
  sampleLargeTopologies,
  sampleScatteredTopologies,
} from '#core/testing/sample-topologies.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { sizeLabels } from '../size/size-labels.ts'
import { planLayers } from './plan-layers.ts'
import { planOrder } from './plan-order.ts'

const topologyWith = (change: Partial<Configuration>) =>
  topologyOf(deploymentOf(changeConfiguration(defaultConfiguration, change)))
const plan = (topology: Topology) =>
  planOrder(topology, sizeLabels(topology.connections, 'wide')).columns
const allOn = plan(topologyWith({}))

test('less trusted zones stand left of the server, its services right of it', () => {
  expect(Object.fromEntries(allOn.columnOf)).toEqual({
    'off-premises-agent': 0,
    'edge-relay': 0,
    agent: 0,
    'web-browser': 0,
    'apex-central': 1,
    'apex-one-server': 1,
    'standalone-sps': 1,
    'sql-server': 2,
    'active-directory': 2,
  })
})

test('Apex Central hangs above the server and off-premises agents above the relay', () => {
  expect(Object.fromEntries(allOn.partnerOf)).toEqual({
    'off-premises-agent': 'edge-relay',
    'apex-central': 'apex-one-server',
  })
})

test('two Apex Centrals do not hang', () => {
  const one = topologyWith({})
  const central = one.hosts.find((host) => host.kind === 'apex-central')
  const second = central === undefined ? [] : [{ ...central, id: 'second' }]
  const connections = one.connections.flatMap((connection) =>
    connection.destination === 'apex-central'
      ? [connection, { ...connection, id: 'second-connection', destination: 'second' }]
      : [connection],
  )
  const two = plan({ ...one, hosts: [...one.hosts, ...second], connections })
  expect([...two.partnerOf.keys()]).toEqual(['off-premises-agent'])
  expect(two.columnOf.get('second')).toBe(2)
})

test('a host that talks to several others hangs above none of them', () => {
  const topology = topologyWith({ 'central-link': 'one-way' })
  expect([...plan(topology).partnerOf.keys()]).toContain('apex-central')
  const connections = topology.connections.map((connection) =>
    connection.destination === 'sql-server'
      ? { ...connection, source: 'apex-central' }
      : connection,
  )
  expect([...plan({ ...topology, connections }).partnerOf.keys()]).toEqual(['off-premises-agent'])
})

test('a zone that is trusted as much as the server’s stands right of it', () => {
  const topology = topologyWith({})
  const equal = { id: 'branch', kind: 'server', name: '', trust: 3 } as const
  const hosts = topology.hosts.map((host) =>
    host.kind === 'sql-server' ? { ...host, zone: equal.id } : host,
  )
  const { columnOf } = plan({ ...topology, zones: [...topology.zones, equal], hosts })
  expect(columnOf.get('sql-server')).toBeGreaterThan(columnOf.get('apex-one-server') ?? 0)
})

test('a flow from right to left is planned the other way round', () => {
  const toAgents = allOn.routes.find((route) => route.connection.id === 'apex-one-server>agent')
  expect(toAgents).toMatchObject({ left: 'agent', right: 'apex-one-server', isReversed: true })
})

test('columns without hosts leave no hole', () => {
  const alone = plan(topologyWith({ sql: 'local', ad: 'off', edge: 'off' }))
  expect(Math.max(...alone.columnOf.values())).toBe(1)
})

test('a flow that passes the column of the server does so right below it', () => {
  const { layers } = planLayers(allOn)
  expect(layers[2]?.map((stop) => stop.id)).toEqual([
    'apex-one-server',
    'way:1:agent>active-directory',
    'standalone-sps',
  ])
})

test('the labels of one host stand together, ordered by where they lead', () => {
  const { layers } = planLayers(allOn)
  expect(layers[1]?.map((stop) => stop.id.replace('label:', ''))).toEqual([
    'edge-relay>apex-one-server',
    'agent>apex-one-server',
    'apex-one-server>agent',
    'agent>active-directory',
    'agent>standalone-sps',
    'web-browser>apex-one-server',
    'web-browser>standalone-sps',
  ])
})

test('whatever the zones, no flow runs inside a column', () => {
  for (const topology of [...sampleLargeTopologies(60), ...sampleScatteredTopologies(200)]) {
    const { routes, columnOf } = plan(topology)
    for (const { left, right } of routes)
      expect(columnOf.get(left)).toBeLessThan(columnOf.get(right) ?? 0)
  }
})

test('a zone of several columns shares none of them with another zone', () => {
  for (const topology of sampleScatteredTopologies(200)) {
    const { hosts, columnOf } = plan(topology)
    const columnsOf = (zone: string) =>
      new Set(hosts.filter((host) => host.zone === zone).map((host) => columnOf.get(host.id)))
    for (const { zone, id } of hosts) {
      const isWide = columnsOf(zone).size > 1
      const others = hosts.filter((host) => host.zone !== zone)
      const isShared = others.some((host) => columnOf.get(host.id) === columnOf.get(id))
      expect(isWide && isShared).toBe(false)
    }
  }
})

test('what stands in a layer is a host or belongs to a route that goes through it', () => {
  for (const topology of [topologyWith({}), ...sampleLargeTopologies(20)]) {
    const columns = plan(topology)
    const { layers, stopsOf } = planLayers(columns)
    const standing = layers.flatMap((stops) => stops.map(({ id }) => id))
    const hosts = columns.hosts.map(({ id }) => id).filter((id) => !columns.partnerOf.has(id))
    const wanted = new Set([...hosts, ...[...stopsOf.values()].flat()])
    expect(standing.toSorted()).toEqual([...wanted].toSorted())
  }
})

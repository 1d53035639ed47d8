import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { sampleBranches } from '#core/testing/sample-deployments.ts'
import {
  sampleLargeTopologies,
  sampleScatteredTopologies,
} from '#core/testing/sample-topologies.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { sizeLabels } from '../size/size-labels.ts'
import type { Stacking } from './assign-columns.ts'
import { findStanding } from './plan-columns.ts'
import { planLayers, splitAtFences } from './plan-layers.ts'
import { planOrder } from './plan-order.ts'

const topologyWith = (change: Partial<Configuration>) =>
  topologyOf(deploymentOf(changeConfiguration(defaultConfiguration, change)))
const standingOf = (topology: Topology, stacking: Stacking = 'apart') =>
  findStanding(topology, sizeLabels(topology.connections, 'wide'), stacking)
const plan = (topology: Topology, stacking: Stacking = 'apart') =>
  planOrder(topology, standingOf(topology, stacking)).columns
const branched = sampleBranches(12).map(topologyOf)
const stackings = ['apart', 'stacked', 'dense'] as const
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

test.each(stackings)('whatever the zones, no flow runs inside a column (%s)', (stacking) => {
  for (const topology of [...sampleLargeTopologies(60), ...sampleScatteredTopologies(200)]) {
    const { routes, columnOf } = plan(topology, stacking)
    for (const { left, right } of routes)
      expect(columnOf.get(left)).toBeLessThan(columnOf.get(right) ?? 0)
  }
})

test('apart, a zone of several columns shares none of them with another zone', () => {
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

test.each(stackings)('what stands in a layer is one of what is planned (%s)', (stacking) => {
  for (const topology of [topologyWith({}), ...sampleLargeTopologies(20), ...branched]) {
    const columns = plan(topology, stacking)
    const { layers, stopsOf, fences } = planLayers(columns)
    const standing = layers.flatMap((stops) => stops.map(({ id }) => id))
    const hosts = columns.hosts.map(({ id }) => id).filter((id) => !columns.partnerOf.has(id))
    const wanted = new Set([...hosts, ...[...stopsOf.values()].flat(), ...fences.flat()])
    expect(standing.toSorted()).toEqual([...wanted].toSorted())
  }
})

test('each further way of stacking zones takes fewer columns', () => {
  const countColumns = (stacking: Stacking) =>
    branched.reduce((all, one) => all + Math.max(...plan(one, stacking).columnOf.values()), 0)
  const [apart, stacked, dense] = stackings.map(countColumns)
  expect(stacked).toBeLessThan(apart ?? 0)
  expect(dense).toBeLessThan(stacked ?? 0)
})

test.each(stackings)('fences keep the zones of shared columns apart (%s)', (stacking) => {
  let fenced = 0
  for (const topology of [...branched, ...sampleScatteredTopologies(60)]) {
    const { columns, layers } = planOrder(topology, standingOf(topology, stacking))
    const zoneOf = new Map(columns.hosts.map(({ id, zone }) => [id, zone]))
    for (const { zones, from, to } of columns.wideStacks)
      for (const stops of layers.layers.slice(2 * from, 2 * to + 1)) {
        const bands = splitAtFences(stops)
        const settled = bands.map((band) => new Set(band.flatMap(({ id }) => zoneOf.get(id) ?? [])))
        fenced += bands.length - 1
        expect(bands.length).toBe(zones.length)
        for (const [place, zone] of zones.entries())
          expect([[], [zone]]).toContainEqual([...(settled[place] ?? [])])
      }
  }
  expect(fenced > 0).toBe(stacking !== 'apart')
})

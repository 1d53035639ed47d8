import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { numberConnections } from '#core/flows/number-flows.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { sampleNetworks } from '#core/testing/sample-deployments.ts'
import {
  sampleLargeTopologies,
  sampleScatteredTopologies,
} from '#core/testing/sample-topologies.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { layoutKey } from './layout-key.ts'
import { placePlainly } from './place-plainly.ts'

const topology = topologyOf(defaultDeployment)
const key = layoutKey(topology, 'en')
const named = sampleNetworks(2, 3, 35)
const gather = (deployment: Deployment) => gatherHosts(topologyOf(deployment))

/** Every copy of a value in which one text, number or truth is another one, or one item is gone. */
function listChanges(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => [
      value.toSpliced(index, 1),
      ...listChanges(item).map((changed) => value.with(index, changed)),
    ])
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, item]) =>
      listChanges(item).map((changed) => ({ ...value, [name]: changed })),
    )
  }
  return [typeof value === 'number' ? value + 1 : `${value}'`]
}

test.each([
  ['the default deployment', [topology]],
  ['zones that no product draws', sampleScatteredTopologies(2)],
  ['a network of named hosts', named.map(topologyOf)],
  ['a network of named hosts of which like ones are gathered', named.map(gather)],
])('%s has another key when anything at all is different', (_, topologies) => {
  for (const whole of topologies) {
    const changed = (['zones', 'hosts', 'flows'] as const).flatMap((part) =>
      listChanges(whole[part]).map((other) => ({ ...whole, [part]: other }) as Topology),
    )
    expect(changed.length).toBeGreaterThan(200)
    const unchanged = layoutKey(whole, 'en')
    expect(changed.filter((other) => layoutKey(other, 'en') === unchanged)).toEqual([])
  }
})

test('a picture with numbers in place of ports has a key of its own', () => {
  const all = sampleLargeTopologies(10)
  const others = all.map((whole) => numberConnections(whole, whole))
  const keys = [...all, ...others].map((other) => layoutKey(other, 'en'))
  expect(new Set(keys).size).toBe(20)
})

test('what is sampled has all that a host, a connection and a zone can say', () => {
  const { hosts, connections, zones } = {
    hosts: named.flatMap((one) => gather(one).hosts),
    connections: named.flatMap((one) => gather(one).connections),
    zones: named.flatMap((one) => gather(one).zones),
  }
  expect(hosts.some(({ name }) => name !== '')).toBe(true)
  expect(hosts.some(({ addresses }) => addresses.length > 0)).toBe(true)
  expect(hosts.some(({ members }) => members?.some((member) => member.addresses.length > 0))).toBe(
    true,
  )
  expect(connections.some(({ members }) => members !== undefined)).toBe(true)
  expect(zones.some(({ name }) => name !== '')).toBe(true)
})

test.each([
  ['of the default deployment', topology],
  ['between gathered hosts', gather(named[0] ?? defaultDeployment)],
])('connections %s count by their ends, chips, flows and members', (_, topology) => {
  const [first, ...others] = topology.connections.toSorted(
    (a, b) => (b.members?.length ?? 0) - (a.members?.length ?? 0),
  )
  if (!first) throw new Error('there are connections')
  const { flows, ...rest } = first
  const changed = [
    ...listChanges(rest).map((other) => ({ ...(other as typeof rest), flows })),
    { ...first, flows: flows.slice(1) },
  ]
  const sorted = { ...topology, connections: [first, ...others] }
  for (const other of changed) {
    expect(layoutKey({ ...sorted, connections: [other, ...others] }, 'en')).not.toBe(
      layoutKey(sorted, 'en'),
    )
  }
})

test('the language counts, too', () => {
  expect(layoutKey(topology, 'ja')).not.toBe(key)
})

test('a topology is written once, however often its key is asked for', () => {
  let written = 0
  const counted: Topology = {
    ...topology,
    get zones() {
      written++
      return topology.zones
    },
  }
  expect([layoutKey(counted, 'en'), layoutKey(counted, 'en')]).toEqual([key, key])
  expect(layoutKey(counted, 'ja')).toBe(layoutKey(topology, 'ja'))
  expect(written).toBe(1)
})

/** All that is drawn of a topology, in one text. */
function draw(whole: Topology): string {
  const messages = messagesFor('en')
  return JSON.stringify(
    composeScene(placePlainly(whole, { messages }), {
      messages,
      theme: 'light',
      title: '',
      ground: 'theme',
      legend: true,
    }),
  )
}

/** How many of the topologies have the key of an earlier one; each of these must look like it. */
function countAlike(topologies: readonly Topology[]): number {
  const drawn = new Map<string, string>()
  for (const whole of topologies) {
    const at = layoutKey(whole, 'en')
    const picture = draw(whole)
    expect(drawn.get(at) ?? picture).toBe(picture)
    drawn.set(at, picture)
  }
  return topologies.length - drawn.size
}

test('deployments with one key look alike', () => {
  const deployments = sampleConfigurations(30).flatMap((configuration) =>
    [14000, 14096].map((build) =>
      topologyOf(deploymentOf(changeConfiguration(configuration, { build }))),
    ),
  )
  expect(countAlike(deployments)).toBeGreaterThan(5)
})

const withBuild = (deployment: Deployment, build: number) =>
  applyEdit(deployment, { kind: 'set-options', change: { build } })

test('networks of named hosts with one key look alike, gathered and each alone', () => {
  const networks = sampleNetworks(20, 4).flatMap((network) =>
    [network, withBuild(network, 14000), withBuild(network, 14096)].flatMap((one) => [
      topologyOf(one),
      gather(one),
    ]),
  )
  expect(countAlike(networks)).toBeGreaterThan(20)
})

test('any topology is known again when it is made anew', () => {
  const make = () => [...sampleLargeTopologies(5), ...sampleScatteredTopologies(15)]
  expect(countAlike([...make(), ...make()])).toBe(20)
})

import { describe, expect, test } from 'vitest'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { numberConnections } from '#core/flows/number-flows.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { measurePicture } from '#core/testing/measure-picture.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import {
  sampleBranches,
  sampleDeployments,
  sampleNetworks,
} from '#core/testing/sample-deployments.ts'
import {
  sampleLargeTopologies,
  sampleScatteredTopologies,
} from '#core/testing/sample-topologies.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../../cli/elk-engine.ts'
import type { EngineGraph } from './engine/layout-engine.ts'
import type { LaidOutTopology } from './laid-out-topology.ts'
import { layoutTopology } from './layout-topology.ts'
import { placePlainly } from './place-plainly.ts'
import { spacing } from './spacing.ts'

const engine = createElkEngine()
const layOut = (topology: Topology, language: 'en' | 'ja' = 'en') =>
  layoutTopology(topology, { engine, messages: messagesFor(language) })
const bendsOf = ({ connections }: LaidOutTopology) =>
  connections.reduce((total, connection) => total + connection.points.length - 2, 0)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const listNumbers = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(listNumbers)
    : []
}

describe('the default deployment', () => {
  test.each(languages)('is near 16:9 with few bends (%s)', async (language) => {
    const picture = await layOut(topologyOf(defaultDeployment), language)
    const { width, height } = picture.size
    expect((width - 2 * spacing.margin) / (height - 2 * spacing.margin)).toBeCloseTo(16 / 9, 0)
    expect(width - 2 * spacing.margin).toBeLessThanOrEqual(1000)
    expect(height - 2 * spacing.margin).toBeLessThanOrEqual(590)
    expect(bendsOf(picture)).toBeLessThanOrEqual(6)
  })

  test('stands 20 px from every edge, on whole or half px', async () => {
    const { zones, hosts, connections, size } = await layOut(topologyOf(defaultDeployment))
    expect(Math.min(...zones.map((zone) => zone.box.x))).toBe(20)
    expect(Math.min(...zones.map((zone) => zone.box.y))).toBe(20)
    const boxes = [
      ...zones,
      ...hosts,
      ...connections.flatMap((connection) => connection.chips),
    ].map((n) => n.box)
    for (const number of listNumbers([
      boxes,
      connections.map((connection) => connection.points),
      size,
    ]))
      expect(number * 2).toBe(Math.round(number * 2))
  })

  test('keeps everything that the topology says, with the name that each goes by', async () => {
    const topology = topologyOf(defaultDeployment)
    const picture = await layOut(topology)
    const messages = messagesFor('en')
    expect(picture.flows).toEqual(topology.flows)
    expect(picture).toMatchObject({
      zones: topology.zones.map((zone) => ({ ...zone, name: zoneName(zone, messages) })),
      hosts: topology.hosts.map((host) => ({ ...host, name: hostName(host, messages) })),
      connections: topology.connections,
    })
  })

  test('draws the flows to Apex Central from the tab of the MCP agent', async () => {
    const picture = await layOut(topologyOf(defaultDeployment))
    const server = picture.hosts.find((host) => host.kind === 'apex-one-server')
    const tab = server?.parts.find((part) => part.part === 'mcp-agent')
    const connection = picture.connections.find((l) => l.id === 'apex-one-server>apex-central')
    expect(connection?.points[0]?.x).toBe((tab?.box.x ?? 0) + (tab?.box.width ?? 0) / 2)
  })
})

test('a label with many chips gets the shape that shows the picture larger', async () => {
  const heightOf = async (topology: Topology) => {
    const picture = await layOut(topology)
    const connection = picture.connections.find((l) => l.id === 'agent>apex-one-server')
    return connection?.label.height
  }
  const before = topologyOf(
    deploymentOf({ ...presetConfiguration('before-14096'), quarantine: 'unc' }),
  )
  const small = topologyOf(
    deploymentOf({ ...presetConfiguration('single-server'), quarantine: 'unc' }),
  )
  expect(await heightOf(before)).toBe(66)
  expect(await heightOf(small)).toBeGreaterThan(100)
})

test('labels keep their shape when hosts of a kind become one more', async () => {
  const several = sampleNetworks(30, 2)
    .slice(20)
    .filter((deployment) => topologyOf(deployment).hosts.some(({ id }) => id === 'agent-2'))
  expect(several.length).toBeGreaterThan(4)
  for (const deployment of several) {
    const more = addHosts(deployment, [{ kind: 'agent', name: 'Added last' }])
    const [before, after] = [await layOut(topologyOf(deployment)), await layOut(topologyOf(more))]
    const sizes = new Map(after.connections.map(({ id, label }) => [id, label]))
    for (const { id, label } of before.connections)
      expect(sizes.get(id)).toMatchObject({ width: label.width, height: label.height })
  }
}, 60_000)

test('the same topology gives the same layout, whatever was laid out before', async () => {
  const topologies = presetIds.map((id) => topologyOf(deploymentOf(presetConfiguration(id))))
  const fresh = { engine: createElkEngine(), messages: messagesFor('en') }
  for (const topology of topologies) {
    const first = await layOut(topology)
    await layOut(topologyOf(defaultDeployment), 'ja')
    expect(await layOut(topology)).toEqual(first)
    expect(await layoutTopology(topology, fresh)).toEqual(first)
  }
})

/** The presets and 119 configurations spread over all options, each topology once. */
const pictured = new Map(
  [...presetIds.map((id) => presetConfiguration(id)), ...sampleConfigurations(119)]
    .map((configuration) => topologyOf(deploymentOf(configuration)))
    .map((topology) => [JSON.stringify([topology.hosts, topology.connections]), topology]),
)

function measure(picture: LaidOutTopology, language: 'en' | 'ja') {
  const settings = { theme: 'light', title: '', ground: 'theme', legend: true } as const
  return measurePicture(composeScene(picture, { ...settings, messages: messagesFor(language) }))
}

describe('named hosts in zones of their own', () => {
  const gather = (deployment: Deployment) => gatherHosts(topologyOf(deployment))
  // `npm run test:pictures` draws 400 of each.
  const networks = sampleNetworks(60, 12).map(gather)
  const anywhere = sampleDeployments(12, 12, 32).map(gather)
  const branched = sampleBranches(12).map(gather)
  const alone = [...sampleNetworks(12, 2), ...sampleDeployments(24, 2)].map(topologyOf)

  test.each(languages)(
    'no picture has a fault, and networks cross at most three times in the mean (%s)',
    async (language) => {
      const crossings: number[] = []
      for (const topology of [...networks, ...anywhere, ...alone, ...branched]) {
        const metrics = measure(await layOut(topology, language), language)
        if (metrics.faults > 0) expect(metrics.faultsByKind).toEqual({})
        crossings.push(metrics.crossings)
      }
      const ofNetworks = crossings.slice(0, networks.length)
      expect(sum(ofNetworks) / networks.length).toBeLessThanOrEqual(3)
    },
    120_000,
  )

  test.each(languages)(
    'no picture without an engine has a fault, either (%s)',
    (language) => {
      const messages = messagesFor(language)
      const plain = [...sampleNetworks(120, 12), ...sampleBranches(24)].map(gather)
      for (const topology of [...plain, ...anywhere, ...alone]) {
        const { faults, faultsByKind } = measure(placePlainly(topology, { messages }), language)
        if (faults > 0) expect(faultsByKind).toEqual({})
      }
    },
    60_000,
  )

  test('branches stand above each other where they would make a picture too wide', async () => {
    let wide = 0
    for (const topology of branched) {
      const { width, height } = (await layOut(topology)).size
      if (width > 2.4 * height) wide += 1
    }
    expect(wide).toBeLessThanOrEqual(branched.length / 6)
  }, 60_000)

  test.each(['', 'plant'])(
    'four segments of agents cross at most five times in zone "%s"',
    async (zone) => {
      const plant = { id: 'plant', kind: 'client', name: 'Plant', trust: 2.5 } as const
      const zoned = { ...defaultDeployment, zones: [...defaultDeployment.zones, plant] }
      const agents = [1, 2, 3, 4].map((number) => ({
        kind: 'agent' as const,
        name: `Segment ${number}`,
        addresses: [`10.${number}.0.0/16`],
        zone,
      }))
      const topology = topologyOf(addHosts(zoned, agents))
      expect(topology.hosts.filter((host) => host.kind === 'agent').length).toBe(4)
      const { crossings } = measure(await layOut(gatherHosts(topology)), 'en')
      expect(crossings).toBeLessThanOrEqual(5)
    },
  )
})

test.each(languages)(
  'no picture of any deployment has a fault (%s)',
  async (language) => {
    const totals = { bends: 0, connections: 0, crossings: 0 }
    for (const topology of pictured.values()) {
      const picture = await layOut(topology, language)
      const { faults, faultsByKind, bends, crossings } = measure(picture, language)
      if (faults > 0) expect(faultsByKind).toEqual({})
      totals.bends += bends
      totals.crossings += crossings
      totals.connections += picture.connections.length
    }
    expect(totals.bends / totals.connections).toBeLessThan(0.5)
    expect(totals.crossings / pictured.size).toBeLessThan(0.7)
  },
  120_000,
)

describe('numbers in place of ports', () => {
  const numbered = (topology: Topology) => numberConnections(topology, topology)

  test.each(languages)('leave texts of 11 px at 6 pt on 160 mm (%s)', async (language) => {
    const { size } = await layOut(numbered(topologyOf(defaultDeployment)), language)
    expect((11 / size.width) * (160 / 25.4) * 72).toBeGreaterThan(6)
  })

  test.each(languages)(
    'make no fault in any picture, and none wider (%s)',
    async (language) => {
      for (const topology of [...pictured.values()].slice(0, 65)) {
        const [ports, numbers] = [topology, numbered(topology)]
        const picture = await layOut(numbers, language)
        const { faults, faultsByKind } = measure(picture, language)
        if (faults > 0) expect(faultsByKind).toEqual({})
        expect(picture.size.width).toBeLessThan((await layOut(ports, language)).size.width)
      }
    },
    120_000,
  )
})

test('a failing engine makes the layout reject', async () => {
  const broken = { engine: () => Promise.reject(new Error('no')), messages: messagesFor('en') }
  await expect(layoutTopology(topologyOf(defaultDeployment), broken)).rejects.toThrow('no')
})

test.each([
  { name: 'one to three hosts a role', topologies: sampleLargeTopologies(6, 5) },
  { name: 'any zones', topologies: sampleScatteredTopologies(120) },
])(
  'no picture has a fault with $name',
  async ({ topologies }) => {
    for (const topology of topologies) {
      const { faults, faultsByKind } = measure(await layOut(topology), 'en')
      if (faults > 0) expect(faultsByKind).toEqual({})
    }
  },
  60_000,
)

test('a topology without hosts is an empty picture', async () => {
  const empty = await layOut({ zones: [], hosts: [], connections: [], flows: [] })
  expect(empty).toMatchObject({
    zones: [],
    hosts: [],
    connections: [],
    size: { width: 40, height: 40 },
  })
})

test('chips stand beside each other where many hosts of a kind make a picture high', async () => {
  const withAgents = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `A${index}`)
    const agents = names.map((name) => ({ kind: 'agent', name }) as const)
    return topologyOf(addHosts(defaultDeployment, agents))
  }
  const heightsOf = ({ connections }: LaidOutTopology) =>
    connections
      .filter(({ source, chips }) => source.startsWith('agent') && chips.length > 1)
      .map(({ label }) => label.height)
  const [one, six] = [await layOut(withAgents(1)), await layOut(withAgents(6))]
  expect(new Set(heightsOf(one))).toEqual(new Set([43, 66]))
  expect(new Set(heightsOf(six))).toEqual(new Set([20]))
  expect(measure(six, 'en').faults).toBe(0)
  expect(six.size.width / six.size.height).toBeGreaterThan(1)
})

test('a picture of more connections than the engine can balance in time does without it', async () => {
  const names = Array.from(
    { length: 60 },
    (_, index) => ({ kind: 'agent', name: `A${index}` }) as const,
  )
  const topology = topologyOf(addHosts(defaultDeployment, names))
  let asked = 0
  const counted = async (graph: EngineGraph) => {
    asked += 1
    return engine(graph)
  }
  const messages = messagesFor('en')
  const each = await layoutTopology(topology, { engine: counted, messages })
  expect(asked).toBe(0)
  expect(each).toEqual(placePlainly(topology, { messages }))
  await layoutTopology(gatherHosts(topology), { engine: counted, messages })
  expect(asked).toBeGreaterThan(0)
})

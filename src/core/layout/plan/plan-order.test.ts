import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { groupBy } from '#core/kit/group-by.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { measurePicture } from '#core/testing/measure-picture.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import {
  sampleLargeTopologies,
  sampleScatteredTopologies,
} from '#core/testing/sample-topologies.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../../../cli/elk-engine.ts'
import { layoutTopology } from '../layout-topology.ts'
import { sizeLabels } from '../size/size-labels.ts'
import { type Arrangement, arrangements } from './arrangements.ts'
import { countPlannedCrossings } from './count-planned-crossings.ts'
import { findStanding, planColumns } from './plan-columns.ts'
import { planLayers, reorderLayers } from './plan-layers.ts'
import { planOrder } from './plan-order.ts'
import { siftColumns } from './sift-columns.ts'

const topologyWith = (change: Partial<Configuration>) =>
  topologyOf(deploymentOf(changeConfiguration(defaultConfiguration, change)))
const labelsOf = (topology: Topology) => sizeLabels(topology.connections, 'wide')
const standingOf = (topology: Topology) => findStanding(topology, labelsOf(topology), 'apart')
const plan = (topology: Topology) => planOrder(topology, standingOf(topology))
const idsIn = (topology: Topology, column: number) =>
  plan(topology).columns.hosts.flatMap((host) =>
    plan(topology).columns.columnOf.get(host.id) === column ? host.id : [],
  )

test('agents stand above browsers where both reach a standalone Smart Protection Server', () => {
  expect(idsIn(topologyWith({}), 0).slice(-2)).toEqual(['agent', 'web-browser'])
})

test('browsers stand above agents where the agents alone reach past the server', () => {
  const topology = topologyWith({ 'smart-protection': 'integrated' })
  expect(idsIn(topology, 0).slice(-2)).toEqual(['web-browser', 'agent'])
  expect(countPlannedCrossings(plan(topology).layers)).toBe(0)
})

test('without a relay the flow to Active Directory passes above the server', () => {
  const topology = topologyWith({ edge: 'off' })
  const { layers } = plan(topology)
  expect(layers.layers[2]?.[0]?.id).toBe('way:1:agent>active-directory')
  expect(idsIn(topology, 2)).toEqual(['active-directory', 'sql-server'])
})

const planUsually = (topology: Topology, arrangement: Arrangement) =>
  planColumns(topology, standingOf(topology), arrangement)
const countUsual = (topology: Topology) =>
  arrangements.map((arrangement) =>
    countPlannedCrossings(planLayers(planUsually(topology, arrangement))),
  )
const countTaken = (topology: Topology) => countPlannedCrossings(plan(topology).layers)

test('with one host a role in the usual zones, the usual arrangement that crosses least is taken', () => {
  for (const configuration of sampleConfigurations(200)) {
    const topology = topologyOf(deploymentOf(configuration))
    expect(countTaken(topology)).toBe(Math.min(...countUsual(topology)))
  }
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Usual, with single stops exchanged, and as taken: the crossings of topologies that cross often. */
const counted = sampleDeployments(40, 12).map((deployment) => {
  const topology = gatherHosts(topologyOf(deployment))
  const columns = planUsually(topology, { exchanged: null, passing: 'below-hub' })
  const sifted = countPlannedCrossings(reorderLayers(columns, siftColumns).layers)
  const usual = Math.min(...countUsual(topology))
  return { usual, sifted, taken: countTaken(topology) }
})

test('another order is taken only where it saves four crossings at least', () => {
  const savings = counted.map(({ usual, taken }) => usual - taken)
  expect(savings.filter((saving) => saving !== 0 && saving < 4)).toEqual([])
  expect(savings).toContain(0)
  expect(Math.max(...savings)).toBeGreaterThan(20)
})

test('pictures that cross often cross half as often as in the usual order', () => {
  const taken = sum(counted.map((count) => count.taken))
  expect(taken).toBeLessThan(sum(counted.map((count) => count.usual)) / 2)
  expect(taken).toBeLessThan(sum(counted.map((count) => Math.min(count.usual, count.sifted))))
})

test('whatever the order, the zones of a column stand above each other by trust', () => {
  for (const topology of [...sampleScatteredTopologies(60), ...sampleLargeTopologies(10)]) {
    const { hosts, columnOf } = plan(topology).columns
    const trust = new Map(topology.zones.map((zone) => [zone.id, zone.trust]))
    for (const mine of groupBy(hosts, ({ id }) => columnOf.get(id)).values()) {
      const zones = mine.flatMap(({ zone }, index) =>
        zone === mine[index - 1]?.zone ? [] : { zone, trust: trust.get(zone) ?? 0 },
      )
      expect(new Set(zones.map(({ zone }) => zone)).size).toBe(zones.length)
      expect(zones).toEqual(zones.toSorted((a, b) => a.trust - b.trust))
    }
  }
})

test('the picture crosses as often as its plan, and not once more', async () => {
  const messages = messagesFor('en')
  const engine = createElkEngine()
  for (const topology of sampleConfigurations(30).map((configuration) =>
    topologyOf(deploymentOf(configuration)),
  )) {
    const picture = await layoutTopology(topology, { engine, messages })
    const settings = {
      messages,
      theme: 'light',
      title: '',
      ground: 'theme',
      legend: false,
    } as const
    const { crossings } = measurePicture(composeScene(picture, settings))
    expect(crossings).toBe(countPlannedCrossings(plan(topology).layers))
  }
})

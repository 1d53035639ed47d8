import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { composeScene } from '#core/scene/compose-scene.ts'
import { measurePicture } from '#core/testing/measure-picture.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { sampleScatteredTopologies } from '#core/testing/sample-topologies.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../../../cli/elk-engine.ts'
import { layoutTopology } from '../layout-topology.ts'
import { sizeLabels } from '../size/size-labels.ts'
import { arrangements } from './arrangements.ts'
import { countPlannedCrossings } from './count-planned-crossings.ts'
import { planColumns } from './plan-columns.ts'
import { planLayers } from './plan-layers.ts'
import { planOrder } from './plan-order.ts'

const topologyWith = (change: Partial<Configuration>) =>
  topologyOf(deploymentOf(changeConfiguration(defaultConfiguration, change)))
const labelsOf = (topology: Topology) => sizeLabels(topology.connections, 'wide')
const plan = (topology: Topology) => planOrder(topology, labelsOf(topology))
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

test('no arrangement crosses less than the one that is taken', () => {
  for (const topology of [
    ...sampleConfigurations(60).map((configuration) => topologyOf(deploymentOf(configuration))),
    ...sampleScatteredTopologies(60),
  ]) {
    const labels = labelsOf(topology)
    const counts = arrangements.map((arrangement) =>
      countPlannedCrossings(planLayers(planColumns(topology, labels, arrangement))),
    )
    expect(countPlannedCrossings(plan(topology).layers)).toBe(Math.min(...counts))
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

import { expect, test } from 'vitest'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { numberConnections } from '#core/flows/number-flows.ts'
import { right } from '#core/kit/geometry.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { LaidOutTopology } from '../laid-out-topology.ts'
import { placePlainly } from '../place-plainly.ts'

/** Half an arrowhead and some air, in px. */
const clear = 8

/** From the ends of lines on a card's top border to the tabs there, in px; below 0 when covered. */
const listDistances = ({ hosts, connections }: LaidOutTopology): number[] =>
  hosts.flatMap((host) => {
    const tabs = host.parts.filter((part) => host.box.y > part.box.y)
    const ends = connections
      .filter(({ destination }) => destination === host.id)
      .flatMap(({ points }) => points.slice(-1))
      .filter((end) => end.y === host.box.y)
    return tabs.flatMap(({ box }) => ends.map(({ x }) => Math.max(box.x - x, x - right(box))))
  })

test.each(languages)('no tab covers the end of another line (%s)', (language) => {
  const messages = messagesFor(language)
  const topologies = sampleConfigurations(40).map((configuration) =>
    topologyOf(deploymentOf(configuration)),
  )
  const distances = topologies
    .flatMap((topology) => [topology, numberConnections(topology, topology)])
    .flatMap((topology) => listDistances(placePlainly(topology, { messages })))
  expect(distances.length).toBeGreaterThan(10)
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(clear)
})

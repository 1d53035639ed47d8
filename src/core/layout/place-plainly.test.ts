import { expect, test } from 'vitest'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { overlaps, type Point } from '#core/kit/geometry.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import {
  sampleLargeTopologies,
  sampleScatteredTopologies,
} from '#core/testing/sample-topologies.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { placePlainly } from './place-plainly.ts'

const topologies = [
  ...sampleConfigurations(119).map((configuration) => topologyOf(deploymentOf(configuration))),
  ...sampleLargeTopologies(20),
  ...sampleScatteredTopologies(60),
]
const messages = messagesFor('ja')
const dot = { width: 0, height: 0 }

test('without an engine no card and no label overlaps another', () => {
  for (const topology of topologies) {
    const { hosts, connections } = placePlainly(topology, { messages })
    const boxes = [
      ...hosts.map((host) => host.box),
      ...connections.map((connection) => connection.label),
    ]
    const clashes = boxes.filter((a, i) => boxes.some((b, j) => j > i && overlaps(a, b, -0.5)))
    expect(clashes).toEqual([])
  }
})

test('without an engine every connection still has its line from card to card', () => {
  for (const topology of topologies) {
    const { connections } = placePlainly(topology, { messages })
    expect(connections.map((connection) => connection.id)).toEqual(
      topology.connections.map((connection) => connection.id),
    )
    for (const { points } of connections) expect(points.length).toBeGreaterThan(1)
  }
})

test('without an engine a line begins at its initiator and ends at its listener', () => {
  for (const topology of topologies.slice(0, 60)) {
    const { hosts, connections } = placePlainly(topology, { messages })
    const touches = (id: string, point: Point | undefined) => {
      const box = hosts.find((host) => host.id === id)?.box
      return box !== undefined && point !== undefined && overlaps(box, { ...point, ...dot }, 1)
    }
    for (const { id, source, destination, points } of connections) {
      expect(touches(source, points[0]), id).toBe(true)
      expect(touches(destination, points.at(-1)), id).toBe(true)
    }
  }
})

test('without an engine no two lines end at one place', () => {
  for (const topology of topologies.slice(0, 60)) {
    const { connections } = placePlainly(topology, { messages })
    const ends = connections.flatMap(({ points }) => [points[0], points.at(-1)])
    expect(new Set(ends.map((end) => `${end?.x} ${end?.y}`)).size).toBe(ends.length)
  }
})

test('the same topology gives the same plain layout', () => {
  for (const topology of topologies.slice(0, 20))
    expect(placePlainly(topology, { messages })).toEqual(placePlainly(topology, { messages }))
})

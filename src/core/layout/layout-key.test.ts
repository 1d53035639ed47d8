import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { sampleConfigurations } from '#core/testing/sample-configurations.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { layoutKey } from './layout-key.ts'
import { placePlainly } from './place-plainly.ts'

const topology = topologyOf(defaultConfiguration)
const key = layoutKey(topology, 'en')

/** Every copy of a value in which one text, number or truth is another one. */
function listChanges(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      listChanges(item).map((changed) => value.with(index, changed)),
    )
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, item]) =>
      listChanges(item).map((changed) => ({ ...value, [name]: changed })),
    )
  }
  return [typeof value === 'number' ? value + 1 : `${value}'`]
}

test('two topologies that differ in anything at all have different keys', () => {
  const parts = ['zones', 'hosts', 'flows'] as const
  const changed = parts.flatMap((part) =>
    listChanges(topology[part]).map((other) => ({ ...topology, [part]: other }) as Topology),
  )
  expect(changed.length).toBeGreaterThan(300)
  expect(changed.filter((other) => layoutKey(other, 'en') === key)).toEqual([])
})

test('connections count by their ends, chips and flows', () => {
  const [first, ...others] = topology.connections
  if (!first) throw new Error('there are connections')
  const { flows, ...rest } = first
  const changed = [
    ...listChanges(rest).map((other) => ({ ...(other as typeof rest), flows })),
    { ...first, flows: flows.slice(1) },
  ]
  for (const other of changed) {
    expect(layoutKey({ ...topology, connections: [other, ...others] }, 'en')).not.toBe(key)
  }
})

test('the language counts, too', () => {
  expect(layoutKey(topology, 'ja')).not.toBe(key)
})

test('deployments with one key are laid out alike', () => {
  const messages = messagesFor('en')
  const placed = new Map<string, string>()
  let shared = 0
  for (const configuration of sampleConfigurations(40)) {
    for (const build of [14000, 14096]) {
      const other = topologyOf(changeConfiguration(configuration, { build }))
      const at = layoutKey(other, 'en')
      const picture = JSON.stringify(placePlainly(other, { messages }))
      if (placed.has(at)) shared++
      expect(placed.get(at) ?? picture).toBe(picture)
      placed.set(at, picture)
    }
  }
  expect(shared).toBeGreaterThan(5)
})

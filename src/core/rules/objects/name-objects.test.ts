import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import type { Host } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { nameInterfaces } from './name-interfaces.ts'
import { nameObjects } from './name-objects.ts'
import { longestObjectName } from './plain-name.ts'
import { reservedWords } from './reserved-words.ts'

const hostOf = (id: string, name: string, addresses: readonly string[] = []): Host => ({
  id,
  kind: 'agent',
  role: 'agent',
  name,
  addresses,
  zone: 'client',
  parts: [],
  listens: [],
})

const namesOf = (...names: readonly string[]): string[] =>
  nameObjects(names.map((name, at) => hostOf(at === 0 ? 'agent' : `agent-${at + 1}`, name))).map(
    ({ name }) => name,
  )

test('a name keeps its letters, and another script gives kind and number', () => {
  expect(namesOf('dc01.corp.example', 'Büro 2', '大阪支店', '大阪 DC', '7th floor', '')).toEqual([
    'dc01_corp_example',
    'Buro_2',
    'AGENT_03',
    'AGENT_04',
    'H_7th_floor',
    'AGENT_06',
  ])
})

test('equal names, also those that differ by case alone, get numbers', () => {
  expect(namesOf('HQ', 'hq', 'H Q', 'HQ')).toEqual(['HQ', 'hq_2', 'H_Q', 'HQ_3'])
})

test('words that a device keeps for itself are changed', () => {
  expect(namesOf('any', 'ALL', 'tcp', 'con')).toEqual([
    'any_host',
    'ALL_host',
    'tcp_host',
    'con_host',
  ])
})

test('several addresses have names of their own, none that another host has', () => {
  const [first, second] = nameObjects([
    hostOf('agent', 'SPS', ['10.0.0.1', '10.0.0.2']),
    hostOf('agent-2', 'SPS 1', ['10.0.0.3']),
  ])
  expect(first?.addresses.map(({ name }) => name)).toEqual(['SPS_1', 'SPS_2'])
  expect(second?.addresses.map(({ name }) => name)).toEqual(['SPS_1_2'])
})

test('names of any hosts are legal in every dialect and unique', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const objects = nameObjects(topologyOf(deployment).hosts)
      const names = objects.flatMap(({ name, addresses }) => [
        ...new Set([name, `${name}_v6`, ...addresses.map((one) => one.name)]),
      ])
      for (const name of names) {
        expect(name).toMatch(/^[A-Za-z][A-Za-z\d_]*$/)
        expect(name.length).toBeLessThanOrEqual(longestObjectName)
        expect(reservedWords.has(name.toLowerCase())).toBe(false)
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    }),
  )
})

test('interfaces are called as their zones', () => {
  const zone = (id: string, name: string) => ({ id, name, kind: 'client', trust: 1 }) as const
  const zones = [zone('server', ''), zone('ot', 'OT network'), zone('z1', '大阪'), zone('any', '')]
  expect([...nameInterfaces(zones).values()]).toEqual(['SERVER', 'OT_NETWORK', 'Z1', 'ANY_HOST'])
})

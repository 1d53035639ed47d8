import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { elementId } from './ids.ts'
import { listCrossings, spellOutZones } from './list-crossings.ts'
import { topologyOf } from './topology-of.ts'

const topology = topologyOf(defaultDeployment)

const pairsOf = (...zones: string[]) =>
  listCrossings(topology, zones).map(({ from, to, flows }) => [from.id, to.id, flows.length])

test('of one zone there is all that enters, leaves and stays, each flow once', () => {
  expect(pairsOf('dmz')).toEqual([
    ['internet', 'dmz', 1],
    ['dmz', 'server', 1],
  ])
  const server = listCrossings(topology, ['server'])
  expect(server.some(({ from, to }) => from === to)).toBe(true)
  const flows = server.flatMap((crossing) => crossing.flows)
  expect(new Set(flows).size).toBe(flows.length)
  expect(flows.length).toBe(topology.flows.length - 1)
})

test('of several zones there is what runs between them, in both directions', () => {
  const within = new Set(['agent', 'web-browser'])
  const ends = pairsOf('client', 'server').map(([from, to]) => `${from}>${to}`)
  expect(ends.toSorted()).toEqual(['client>server', 'server>client'])
  const flows = listCrossings(topology, ['client', 'server']).flatMap((one) => one.flows)
  expect(flows.every((flow) => within.has(flow.source) !== within.has(flow.destination))).toBe(true)
  expect(pairsOf('internet', 'server')).toEqual([])
})

test('a zone stands for the connections across its border, beside what else there is', () => {
  const zone = elementId('zone', 'dmz')
  const host = elementId('host', 'sql-server')
  expect(spellOutZones([host, zone], topology)).toEqual([
    host,
    'link:off-premises-agent>edge-relay',
    'link:edge-relay>apex-one-server',
  ])
  const plain = [host]
  expect(spellOutZones(plain, topology)).toBe(plain)
})

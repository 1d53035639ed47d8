import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import {
  countValues,
  type FlowFilters,
  filterFlows,
  isFiltered,
  noFilters,
  toggleFilter,
} from './flow-filters.ts'

const topology = topologyOf(defaultDeployment)

const rowsUnder = (filters: Partial<FlowFilters>): string => {
  const kept = filterFlows(topology, { ...noFilters, ...filters })
  const rows = topology.flows.filter(({ id }) => kept.has(id)).flatMap((flow) => flow.rows)
  return [...new Set(rows)].toSorted().join(' ')
}

test('without filters every flow is kept', () => {
  expect(filterFlows(topology, noFilters).size).toBe(topology.flows.length)
  expect(isFiltered(noFilters)).toBe(false)
})

test.each<[string, Partial<FlowFilters>, string]>([
  ['a host at either end', { host: ['edge-relay'] }, 'D1 E13'],
  ['the zone where it starts', { 'from-zone': ['dmz'] }, 'D1'],
  ['the zone where it ends', { 'to-zone': ['dmz'] }, 'E13'],
  ['both zones', { 'from-zone': ['server'], 'to-zone': ['client', 'dmz'] }, 'C1'],
  ['the transport', { transport: ['udp'] }, 'B4 B5a'],
  ['TCP without a printed protocol', { family: ['other'] }, 'B1 D1 E13'],
  ['the basis', { basis: ['inferred'] }, 'B1'],
  ['one of several values', { host: ['sql-server', 'edge-relay'] }, 'B6 D1 E13'],
  ['every facet at once', { host: ['apex-central'], transport: ['udp'] }, 'B4'],
  ['a host that is not there', { host: ['nowhere'] }, ''],
])('flows are filtered by %s', (_, filters, rows) => {
  expect(rowsUnder(filters)).toBe(rows)
})

test('a value is chosen and let go again', () => {
  const chosen = toggleFilter(noFilters, 'to-zone', 'dmz')
  expect(chosen['to-zone']).toEqual(['dmz'])
  expect(isFiltered(chosen)).toBe(true)
  expect(toggleFilter(chosen, 'to-zone', 'dmz')).toEqual(noFilters)
})

test('values are counted under the other filters and the search, not under their own', () => {
  const filters: FlowFilters = { ...noFilters, host: ['apex-central'], transport: ['udp'] }
  expect(countValues(topology, filters, 'transport', null)).toEqual(
    new Map([
      ['tcp', 3],
      ['udp', 1],
    ]),
  )
  const found = new Set(topology.flows.filter(({ port }) => port === 443).map(({ id }) => id))
  expect(countValues(topology, noFilters, 'transport', found)).toEqual(new Map([['tcp', 3]]))
})

test('a flow counts for the zone that it starts in', () => {
  const found = topology.flows.filter(({ rows }) => rows.includes('C1')).map(({ id }) => id)
  const count = (facet: 'from-zone' | 'to-zone') =>
    countValues(topology, noFilters, facet, new Set(found))
  expect(count('from-zone')).toEqual(new Map([['server', 1]]))
  expect(count('to-zone')).toEqual(new Map([['client', 1]]))
})

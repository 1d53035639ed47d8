import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultDeployment } from '../default-deployment.ts'
import { splitRecords } from '../import/split-records.ts'
import { listHosts, unnamedHost } from '../list-hosts.ts'
import { formatCells } from './format-cells.ts'
import { type CellNames, formatHostCell, readHostCell } from './host-cells.ts'
import { type PasteTarget, planPaste } from './plan-paste.ts'
import { readAddressCell } from './read-address-cell.ts'

test('cells come back as they were copied', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ' ', '、') })
  const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  fc.assert(
    fc.property(rows, (cells) => {
      expect(splitRecords(`${formatCells(cells)}\r\n`, '\t')).toEqual(cells)
    }),
  )
})

test.each([
  ['10.1.0.7, 10.1.0.8;dc01\n10.1.0.0/16', ['10.1.0.7', '10.1.0.8', 'dc01', '10.1.0.0/16']],
  ['１０．１．０．７、10.1.0.8', ['10.1.0.7', '10.1.0.8']],
  ['10.1.0.10 - 10.1.0.20 10.1.0.30', ['10.1.0.10-10.1.0.20', '10.1.0.30']],
  ['10.1.0.10 ～ 10.1.0.20', ['10.1.0.10-10.1.0.20']],
  ['10.1.0.7 10.1.0.7', ['10.1.0.7']],
  ['', []],
])('%j holds these addresses', (text, addresses) => {
  const read = readAddressCell(text, 'agent')
  expect(read.addresses).toEqual(addresses)
  expect(read.entries.every(({ fault }) => fault === null)).toBe(true)
})

test.each([
  ['10.1.0.300', { kind: 'part-above', part: '300' }],
  ['10.1.0.07', { kind: 'leading-zero', part: '07' }],
  ['10.1', { kind: 'part-count', count: 2 }],
  ['10.1.0.0/33', { kind: 'prefix-above', prefix: '33', most: 32 }],
  ['10.1.0.0/255.0.255.0', { kind: 'not-a-prefix', written: '255.0.255.0' }],
  ['255.255.255.0', { kind: 'mask-alone' }],
  ['10.50.0.l', { kind: 'not-an-address' }],
  ['DHCP', { kind: 'not-an-address' }],
  ['未定', { kind: 'not-an-address' }],
  ['10.1.0.256/16', { kind: 'part-above', part: '256' }],
  ['10.1.0.10-20', { kind: 'short-range', end: '20' }],
  ['10.1.0.20-10.1.0.10', { kind: 'range-backwards' }],
  ['10.1.2.3/16', { kind: 'host-with-mask', host: '10.1.2.3', network: '10.1.0.0/16' }],
  ['a..b', { kind: 'not-an-address' }],
])('%j has a fault that can be said', (text, fault) => {
  expect(readAddressCell(text, 'agent').entries).toEqual([{ text, fault }])
})

test('a server that is written with the mask of its network is its address alone', () => {
  expect(readAddressCell('10.1.2.3/16', 'sql-server')).toEqual({
    entries: [{ text: '10.1.2.3', fault: null }],
    addresses: ['10.1.2.3'],
    masked: [{ written: '10.1.2.3/16', host: '10.1.2.3' }],
  })
})

const names: CellNames = {
  zones: [
    { id: 'client', name: 'Client segment' },
    { id: 'z1', name: 'OT' },
  ],
  groups: [
    { id: 'agent', name: 'HQ' },
    { id: 'agent-2', name: 'Plant' },
  ],
}

test('what stands in a cell is read back as it is held', () => {
  const host = {
    ...unnamedHost('standalone-sps', 'standalone-sps'),
    name: 'SPS 1',
    addresses: ['10.1.0.7', '10.1.0.10-10.1.0.20', 'sps.example'],
    zone: 'z1',
    serves: ['agent', 'agent-2'],
  }
  for (const field of ['name', 'address', 'zone', 'serves'] as const) {
    const text = formatHostCell(host, field, host.zone, names)
    const { change, fault } = readHostCell(text, field, host.kind, names)
    expect(fault).toBeNull()
    expect(host).toMatchObject(change)
  }
})

test('a zone and a group that there are not change nothing', () => {
  expect(readHostCell('Plant', 'zone', 'agent', names).fault?.kind).toBe('unknown-zone')
  expect(readHostCell('HQ, X', 'serves', 'standalone-sps', names)).toMatchObject({
    change: {},
    fault: { kind: 'unknown-group', text: 'X' },
  })
})

const hosts = listHosts(defaultDeployment)
const ids = hosts.map(({ id }) => id)
const one = { rows: 1, columns: 1 }
const targetOf = (kind: string, selected = one): PasteTarget => ({
  hosts: hosts.filter((host) => host.kind === kind),
  fields: ['name', 'zone', 'address', null],
  selected,
})

test('rows beyond those of a role are further hosts of it', () => {
  const plan = planPaste(
    [
      ['HQ', 'OT', '10.1.0.0/16', '1 / 2'],
      ['', ''],
      ['Plant', '', '10.1.0.300'],
    ],
    targetOf('agent'),
    ids,
    names,
  )
  expect(plan).toMatchObject({
    changes: [
      { id: 'agent', change: { name: 'HQ', zone: 'z1', addresses: ['10.1.0.0/16'] } },
      { id: 'agent-2', change: { name: 'Plant', zone: '' } },
    ],
    added: ['agent-2'],
    kept: [{ id: 'agent-2', field: 'address', text: '10.1.0.300' }],
    cells: 5,
    left: 0,
  })
})

test('a further host gets no id that is taken elsewhere', () => {
  const { added } = planPaste([['a'], ['b']], targetOf('agent'), [...ids, 'agent-7'], names)
  expect(added).toEqual(['agent-8'])
})

test('of a role that there is once no further host is made', () => {
  const plan = planPaste([['a'], ['b']], targetOf('apex-central'), ids, names)
  expect(plan.changes).toEqual([{ id: 'apex-central', change: { name: 'a' } }])
  expect(plan).toMatchObject({ added: [], left: 1 })
})

test('one text fills all that is selected', () => {
  const target = { ...targetOf('agent', { rows: 2, columns: 1 }), hosts: hosts.slice(0, 2) }
  const { changes } = planPaste([['x']], target, ids, names)
  expect(changes).toEqual([
    { id: 'off-premises-agent', change: { name: 'x' } },
    { id: 'edge-relay', change: { name: 'x' } },
  ])
})

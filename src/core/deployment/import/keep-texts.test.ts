import { expect, test } from 'vitest'
import { listFates, planTable, writeOver } from '#core/testing/plan-table.ts'
import { applyEdit } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import { countImported, isTaken } from './import-plan.ts'

test('a wrong address stays in the cell of its host, and is mended in the row', () => {
  const table = 'name,role,ip\nDC01,AD,10.0.0.1 10.0.0.300\nDC02,AD,10.0.0.2'
  const plan = planTable(table)
  expect(listFates(plan)).toEqual([
    [2, 'mend'],
    [3, 'new'],
  ])
  expect(plan.hosts[0]?.addresses).toEqual(['10.0.0.1'])
  expect(plan.kept).toEqual([
    {
      id: 'active-directory',
      field: 'address',
      text: '10.0.0.1, 10.0.0.300',
      fault: {
        kind: 'address',
        text: '10.0.0.300',
        fault: { kind: 'part-above', part: '300' },
      },
    },
  ])
  const mended = planTable(table, writeOver(2, { address: '10.0.0.1 10.0.0.30' }))
  expect(listFates(mended)).toEqual([
    [2, 'named'],
    [3, 'new'],
  ])
  expect(mended.kept).toEqual([])
  expect(mended.hosts[0]?.addresses).toEqual(['10.0.0.1', '10.0.0.30'])
})

test('a wrong address of a host that is there leaves what it has, and is counted', () => {
  const before = applyEdit(defaultDeployment, {
    kind: 'add-hosts',
    hosts: [{ kind: 'active-directory', name: 'DC01', addresses: ['10.0.0.9'] }],
  })
  const plan = planTable('id,name,role,ip\nactive-directory,DC01,AD,10.0.0.300', { into: before })
  expect(plan.hosts).toEqual([])
  expect(plan.kept).toMatchObject([{ id: 'active-directory', text: '10.0.0.300' }])
  expect(countImported(plan)).toBe(1)
})

test('rows of one host keep their texts together', () => {
  const plan = planTable('name,role,ip\nDC01,AD,10.0.0.1\nDC01,AD,10.0.0.300\ndc01,AD,10.1')
  expect(listFates(plan).map(([, fate]) => fate)).toEqual(['named', 'mend', 'mend'])
  expect(plan.kept.map(({ text }) => text)).toEqual(['10.0.0.1, 10.0.0.300, 10.1'])
})

test('a row of which nothing but its role is right waits until it is mended or left out', () => {
  const table = 'name,role,ip\nDC01,AD,10.0.0.1\n,AD,10.0.0.300'
  const [, waiting] = planTable(table).rows
  expect(waiting).toMatchObject({ outcome: { kind: 'nothing-right' } })
  expect(waiting && isTaken(waiting)).toBe(false)
  expect(planTable(table).kept).toEqual([])
  expect(listFates(planTable(table, writeOver(3, { address: '10.0.0.30' })))).toContainEqual([
    3,
    'new',
  ])
  expect(listFates(planTable(table, { skipped: new Set([3]) }))).toContainEqual([3, 'left'])
})

test('a row that means a host by an id which no host has waits, too, where nothing of it is right', () => {
  const excluded = applyEdit(defaultDeployment, { kind: 'set-options', change: { sql: 'local' } })
  const text = 'id,name,role,ip\nsql-server,,SQL,10.0.0.300'
  expect(listFates(planTable(text))).toEqual([[2, 'mend']])
  expect(planTable(text).kept).toMatchObject([{ id: 'sql-server' }])
  const plan = planTable(text, { into: excluded })
  expect(plan.rows[0]?.outcome).toEqual({ kind: 'nothing-right' })
  expect(plan.kept).toEqual([])
})

test('a name that is too long waits until it is shorter', () => {
  const table = `name,role,ip\n${'x'.repeat(201)},AD,10.0.0.1`
  expect(planTable(table).rows[0]).toMatchObject({
    outcome: { kind: 'long-name' },
    faults: [{ kind: 'long-name' }],
  })
  expect(listFates(planTable(table, writeOver(2, { name: 'DC01' })))).toEqual([[2, 'named']])
})

test('a zone that is not made stays in its cell', () => {
  const table = 'name,role,zone\nHQ,Agents,Plant'
  expect(planTable(table).kept).toEqual([])
  const plan = planTable(table, { makeZones: false })
  expect(plan.zones).toEqual([])
  expect(plan.kept).toMatchObject([{ id: 'agent', field: 'zone', text: 'Plant' }])
  expect(listFates(plan)).toEqual([[2, 'mend']])
  const mended = planTable(table, { makeZones: false, ...writeOver(2, { zone: 'DMZ' }) })
  expect(mended.hosts).toMatchObject([{ zone: 'dmz' }])
})

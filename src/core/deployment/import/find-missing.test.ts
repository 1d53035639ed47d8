import { expect, test } from 'vitest'
import { planTable } from '#core/testing/plan-table.ts'
import { applyEdit } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import type { Deployment } from '../deployment.ts'
import { hostsOf } from '../edit-hosts.ts'
import { countImported, type ImportChoices, type ImportPlan } from './import-plan.ts'
import { listKept, toImportEdit } from './to-import-edit.ts'

const office: Deployment = applyEdit(defaultDeployment, {
  kind: 'add-hosts',
  hosts: [
    { kind: 'agent', name: 'HQ', addresses: ['10.1.0.0/16'] },
    { kind: 'agent', name: 'Plant', addresses: ['10.2.0.0/16'] },
    { kind: 'agent', name: 'Lab', zone: 'dmz' },
    { kind: 'sql-server', name: 'SQL01' },
    { kind: 'standalone-sps', name: 'SPS1', serves: ['agent', 'agent-3'] },
    { kind: 'web-browser', zone: 'dmz' },
  ],
})

const missingOf = (text: string, choices?: Partial<ImportChoices>) =>
  planTable(text, { into: office, ...choices }).missing.map(({ host, isNeeded }) => [
    host.name,
    isNeeded,
  ])

test('hosts that an updated list no longer has are told, and go in the same step on demand', () => {
  const text =
    'name,role,ip\nplant,Agents,10.2.0.0/33\nSPS1,SPS,10.0.0.9\nHeadquarters,Agents,10.1.0.0/16'
  expect(missingOf(text)).toEqual([
    ['HQ', false],
    ['Lab', false],
    ['SQL01', true],
  ])
  expect(planTable(text, { into: office })).toMatchObject({ removed: [], widened: [] })
  const moved = { kind: 'address-of-host', address: '10.1.0.0/16' }
  expect(planTable(text, { into: office }).rows[2]?.faults).toMatchObject([moved])
  const plan = planTable(text, { into: office, removesMissing: true })
  expect(plan.removed).toEqual(['agent', 'agent-3'])
  expect(plan.rows[2]?.faults).toEqual([])
  expect(plan.widened.map(({ name }) => name)).toEqual(['SPS1'])
  // The next of its kind takes the place of the first, with the text that is to be mended there.
  expect(listKept(plan)).toMatchObject([{ id: 'agent', text: '10.2.0.0/33' }])
  expect(countImported(plan)).toBe(3)
  const after = applyEdit(office, toImportEdit(plan))
  expect(hostsOf(after).map(({ id, name, serves }) => [id, name, serves])).toEqual([
    ['agent', 'plant', []],
    ['agent-4', 'Headquarters', []],
    ['web-browser', '', []],
    ['standalone-sps', 'SPS1', []],
    ['sql-server', 'SQL01', []],
  ])
})

test('a row with the role and the addresses of a host that is missing is that host on demand', () => {
  const text = 'name,role,ip\nHeadquarters,Agents,10.1.0.0/16\nNew,Agents,10.2.0.0/16 10.9.0.0/16'
  const renamed = (isSame: boolean) =>
    planTable(text, { into: office, renames: new Map([[2, { id: 'agent', isSame }]]) })
  const missing = (plan: ImportPlan) => plan.missing.map(({ host }) => host.name)
  const asked = planTable(text, { into: office })
  expect(asked.rows.map(({ rename }) => rename?.host.name)).toEqual(['HQ', undefined])
  expect(asked.rows[0]).toMatchObject({ outcome: { kind: 'adds' }, rename: { isSame: null } })

  const same = renamed(true)
  expect(same.rows[0]).toMatchObject({
    outcome: { kind: 'updates', id: 'agent' },
    faults: [],
    rename: { host: { name: 'HQ' }, isSame: true },
  })
  expect(same.rows[0]?.changes.map(({ field }) => field)).toEqual(['name'])
  expect(missing(same)).not.toContain('HQ')
  const after = applyEdit(office, toImportEdit(same))
  expect(hostsOf(after).find(({ id }) => id === 'agent')?.name).toBe('Headquarters')
  expect(hostsOf(after).find(({ name }) => name === 'SPS1')?.serves).toContain('agent')

  const own = renamed(false)
  expect(own.rows[0]).toMatchObject({
    outcome: { kind: 'adds' },
    faults: [],
    rename: { isSame: false },
  })
  expect(missing(own)).toContain('HQ')
})

test('of hosts that a list no longer has, some stay by choice while the others go', () => {
  const text = 'name,role\nHQ,Agents\nSPS1,SPS'
  const choose = (...ids: readonly string[]) =>
    planTable(text, { into: office, removesMissing: true, keptMissing: new Set(ids) })
  expect(choose().removed).toEqual(['agent-2', 'agent-3'])
  const plan = choose('agent-3')
  expect([plan.removed, plan.widened]).toEqual([['agent-2'], []])
  expect(hostsOf(applyEdit(office, toImportEdit(plan))).map(({ name }) => name)).toEqual([
    'HQ',
    'Lab',
    '',
    'SPS1',
    'SQL01',
  ])
  const kept = planTable(text, { into: office, keptMissing: new Set(['agent-3']) })
  expect(kept.removed).toEqual([])
})

test('a host is in a list also where its row is left out, or waits to be mended', () => {
  const text =
    'name,role,ip\nHQ,Agents,\nLab,printer,\nX,printer,10.2.0.0/16\nSQL01,SQL,\nsps1,SPS,'
  expect(missingOf(text)).toEqual([])
  expect(missingOf(text, { skipped: new Set([2, 5]) })).toEqual([])
})

test('the last of a role that the options leave out may go', () => {
  const local = applyEdit(office, { kind: 'set-options', change: { sql: 'local' } })
  const { missing } = planTable('name,role\nHQ,Agents', { into: local })
  expect(missing.find(({ host }) => host.kind === 'sql-server')?.isNeeded).toBe(false)
})

import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { importTable, planTable } from '#core/testing/plan-table.ts'
import { applyEdit, pathsOf } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import type { Deployment } from '../deployment.ts'
import { hostsOf } from '../edit-hosts.ts'
import { formatOutcome, formatRowFault, formatWrittenZone } from './format-import.ts'
import { countFates, type ImportChoices } from './import-plan.ts'
import { listNewZones } from './make-zones.ts'

const messages = laterMessagesFor('en')

const outcomes = (...args: Parameters<typeof planTable>) =>
  planTable(...args).rows.map(({ outcome }) =>
    [outcome.kind, 'id' in outcome ? outcome.id : '', 'row' in outcome ? outcome.row : '']
      .filter((word) => word !== '')
      .join(' '),
  )

const hq: Deployment = applyEdit(defaultDeployment, {
  kind: 'add-hosts',
  hosts: [
    { kind: 'agent', name: 'HQ', addresses: ['10.1.0.0/16'] },
    { kind: 'sql-server', name: 'SQL01', addresses: ['10.0.0.9'] },
  ],
})

const table = [
  'name,role,ip,zone',
  'HQ,Agents,10.1.0.0/16,',
  'Plant,Agents,10.2.0.0/16,Plant floor',
  'plant,Agents,10.3.0.0/16,Plant floor',
  'SV1,Apex One,10.0.0.5,Server',
  'SV2,Apex One,10.0.0.6,Server',
  'sql01,SQL,10.0.0.5,Server',
  'FILE,File server,10.0.0.9,Server',
].join('\n')

test('rows name, add, change and join hosts, and the rest is told why not', () => {
  expect(outcomes(table, { into: hq })).toEqual([
    'same agent',
    'adds agent-2',
    'joins 3',
    'names apex-one-server',
    'second 5',
    'updates sql-server',
    'no-role',
  ])
  expect(planTable(table, { into: hq }).rows.map(({ faults }) => faults[0])).toEqual([
    undefined,
    undefined,
    { kind: 'same-name', row: 3 },
    undefined,
    undefined,
    { kind: 'same-address', address: '10.0.0.5', row: 5 },
    { kind: 'no-role', text: 'File server' },
  ])
  expect(countFates(planTable(table, { into: hq }), [])).toEqual({
    mend: 4,
    new: 1,
    named: 1,
    changed: 0,
    same: 1,
    merged: 0,
    left: 0,
  })
  const made = importTable(table, { into: hq })
  expect(hostsOf(made).map(({ id, name, addresses, zone }) => [id, name, addresses, zone])).toEqual(
    [
      ['agent', 'HQ', ['10.1.0.0/16'], ''],
      ['agent-2', 'Plant', ['10.2.0.0/16', '10.3.0.0/16'], 'z1'],
      ['apex-one-server', 'SV1', ['10.0.0.5'], ''],
      ['sql-server', 'sql01', ['10.0.0.5'], ''],
    ],
  )
  expect(made.zones.find(({ id }) => id === 'z1')).toEqual({
    id: 'z1',
    kind: 'client',
    name: 'Plant floor',
    trust: 2,
  })
  expect(
    outcomes(table, { into: made }).filter((kind) => !/^(?:same|joins|second|no-role)/.test(kind)),
  ).toEqual([])
})

test('a new host gets no id that is taken elsewhere', () => {
  const more = 'name,role\nHQ,Agents\nPlant,Agents'
  expect(outcomes(more, { into: hq, reserved: ['agent-3', 'dns-2'] })).toEqual([
    'same agent',
    'adds agent-4',
  ])
})

test('what somebody chooses is done', () => {
  const choices = {
    roles: new Map([[8, 'active-directory' as const]]),
    skipped: new Set([2, 3, 5]),
  }
  expect(outcomes(table, choices)).toEqual([
    'skipped',
    'skipped',
    'names agent',
    'skipped',
    'names apex-one-server',
    'names sql-server',
    'names active-directory',
  ])
  expect(planTable(table, { into: hq, makeZones: false }).zones).toEqual([])
  const masked = 'name,role,ip\nHQ,Agents,10.1.2.3/16'
  expect(planTable(masked).hosts[0]?.addresses).toEqual(['10.1.2.3'])
  expect(planTable(masked, { into: hq, networks: new Set([2]) }).rows[0]?.outcome.kind).toBe('same')
})

test('hosts that the options exclude are taken, and it is said', () => {
  const single = deploymentOf(presetConfiguration('single-server'))
  const [row] = planTable('name,role\nEDGE,Edge relay', { into: single }).rows
  expect(row).toMatchObject({
    outcome: { kind: 'adds', id: 'edge-relay' },
    notes: [{ kind: 'not-present', of: 'edge-relay' }],
  })
})

test('a row without anything of its own is the unnamed host', () => {
  expect(outcomes('role\tip\nAgents\t\nApex One\t\nAgents\t10.1.0.0/16')).toEqual([
    'same agent',
    'same apex-one-server',
    'updates agent',
  ])
})

test('there are no more hosts than a deployment holds', () => {
  const many = Array.from(
    { length: 600 },
    (_, index) => `PC${index},Agents,10.1.${index >> 8}.${index & 255}`,
  )
  const { rows, hosts } = planTable(['name,role,ip', ...many].join('\n'))
  expect(hosts).toHaveLength(500)
  expect(rows.filter(({ outcome }) => outcome.kind === 'too-many')).toHaveLength(100)
})

test('one edit names the settings of every host that it puts', () => {
  const { zones, hosts } = planTable('name,role\nDC1,AD')
  expect(pathsOf({ kind: 'import-hosts', zones, hosts })).toContain('active-directory.address')
})

test('a name that comes twice is asked for, and is one host or two', () => {
  const text = 'name,role,ip\nPLC,Agents,10.1.0.7\nplc,Agents,10.1.0.8\nPLC,Agents,10.1.0.7'
  const addressesOf = (choices: Partial<ImportChoices>, before = defaultDeployment) =>
    hostsOf(importTable(text, { into: before, ...choices })).map(({ addresses }) => addresses)
  const faultsOf = (choices: Partial<ImportChoices>, before = defaultDeployment) =>
    planTable(text, { into: before, ...choices }).rows.map(({ faults }) => faults)
  const asked = { kind: 'same-name', row: 2 }
  expect(faultsOf({})).toEqual([[], [asked], []])
  expect(addressesOf({})).toEqual([['10.1.0.7', '10.1.0.8']])
  const one = { sameNames: new Map([[3, 'one' as const]]) }
  expect(faultsOf(one)).toEqual([[], [], []])
  expect(addressesOf(one)).toEqual([['10.1.0.7', '10.1.0.8']])
  const own = { sameNames: new Map([[3, 'own' as const]]) }
  expect(faultsOf(own)).toEqual([[], [], []])
  expect(addressesOf(own)).toEqual([['10.1.0.7'], ['10.1.0.8']])
  expect(planTable(text, own).rows.map(({ namesake }) => namesake)).toEqual([null, 2, null])
  // Imported again, each row is the host that it was.
  const two = importTable(text, own)
  expect(importTable(text, { into: two })).toEqual(two)
  expect(faultsOf({}, two)).toEqual([[], [], []])
})

test('a further row with an address of another family is the same host', () => {
  const text =
    '10.0.0.5 dc1 # AD\nfd00::5 dc1 # AD\n10.0.0.6 dc2 # AD\n10.0.0.7 dc2 # AD\nfd00::6 dc2 # AD'
  expect(planTable(text).rows.map(({ faults }) => faults.length)).toEqual([0, 0, 0, 1, 0])
})

test('a sign that turns the order of a name is taken out, which is told', () => {
  const before = importTable('name,role,ip\nHQ\u202egnp,Agents,10.1.0.7')
  const [row] = planTable('name,role,ip\nHQ\u202egnp,Agents,10.1.0.8', { into: before }).rows
  expect(row?.notes).toEqual([{ kind: 'direction-mark' }])
  expect(row && formatOutcome(row, messages)).toBe('Updates HQgnp')
  const [other] = planTable('name,role,ip,zone\nLab,Agents,10.1.0.7,OT\u2066', {
    into: before,
  }).rows
  expect(other?.notes).toEqual([{ kind: 'direction-mark' }])
  expect(other?.faults.map((fault) => formatRowFault(fault, other, messages))).toEqual([
    'HQgnp has 10.1.0.7, too',
  ])
})

test('names of zones that differ in their width alone are one zone, which is told once', () => {
  const text = 'name,role,zone\nA,Agents,OT\nB,Agents,ＯＴ\nC,Agents,ot\nD,Agents,Plant'
  const { rows, zones } = planTable(text)
  expect(zones.map(({ name }) => name)).toEqual(['OT', 'Plant'])
  expect(rows.map(({ newZone }) => newZone)).toEqual(['OT', 'OT', 'OT', 'Plant'])
  const written = listNewZones(rows.map(({ row }) => row))
  expect(written.map((zone) => formatWrittenZone(zone, messages))).toEqual([
    'OT (also written ＯＴ, ot)',
    'Plant',
  ])
  const none = planTable(text, { makeZones: false })
  expect(none.rows.map(({ newZone }) => newZone)).toEqual([null, null, null, null])
  expect(listNewZones(none.rows.map(({ row }) => row))).toHaveLength(2)
})

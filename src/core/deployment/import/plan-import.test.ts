import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { applyEdit, pathsOf } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import type { Deployment } from '../deployment.ts'
import { hostsOf } from '../edit-hosts.ts'
import { countFates, type ImportChoices, noChoices } from './import-plan.ts'
import { planImport } from './plan-import.ts'
import { readHostTable } from './read-host-table.ts'

const planOf = (
  text: string,
  deployment = defaultDeployment,
  choices: Partial<ImportChoices> = {},
) => planImport(deployment, unwrap(readHostTable(text, deployment)), { ...noChoices, ...choices })

const apply = (deployment: Deployment, text: string, choices?: Partial<ImportChoices>) => {
  const { zones, hosts } = planOf(text, deployment, choices)
  return applyEdit(deployment, { kind: 'import-hosts', zones, hosts })
}

const outcomes = (...args: Parameters<typeof planOf>) =>
  planOf(...args).rows.map(({ outcome }) =>
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
  expect(outcomes(table, hq)).toEqual([
    'same agent',
    'adds agent-2',
    'joins 3',
    'names apex-one-server',
    'second 5',
    'updates sql-server',
    'no-role',
  ])
  expect(planOf(table, hq).rows.flatMap(({ notes }) => notes)).toEqual([
    { kind: 'same-address', address: '10.0.0.5', row: 5 },
  ])
  expect(countFates(planOf(table, hq), [])).toEqual({
    mend: 2,
    new: 2,
    changed: 1,
    same: 1,
    merged: 1,
    left: 0,
  })
  const made = apply(hq, table)
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
    outcomes(table, made).filter((kind) => !/^(?:same|joins|second|no-role)/.test(kind)),
  ).toEqual([])
})

test('what somebody chooses is done', () => {
  const choices = {
    roles: new Map([[8, 'active-directory' as const]]),
    skipped: new Set([2, 3, 5]),
  }
  expect(outcomes(table, defaultDeployment, choices)).toEqual([
    'skipped',
    'skipped',
    'names agent',
    'skipped',
    'names apex-one-server',
    'names sql-server',
    'names active-directory',
  ])
  expect(planOf(table, hq, { makeZones: false }).zones).toEqual([])
  const masked = 'name,role,ip\nHQ,Agents,10.1.2.3/16'
  expect(planOf(masked).hosts[0]?.addresses).toEqual(['10.1.2.3'])
  expect(planOf(masked, hq, { networks: new Set([2]) }).rows[0]?.outcome.kind).toBe('same')
})

test('hosts that the options exclude are taken, and it is said', () => {
  const single = deploymentOf(presetConfiguration('single-server'))
  const [row] = planOf('name,role\nEDGE,Edge relay', single).rows
  expect(row).toMatchObject({
    outcome: { kind: 'names', id: 'edge-relay' },
    notes: [{ kind: 'not-present', of: 'edge-relay' }],
  })
})

test('a row without anything of its own is the unnamed host', () => {
  expect(outcomes('role\tip\nAgents\t\nApex One\t\nAgents\t10.1.0.0/16')).toEqual([
    'same agent',
    'same apex-one-server',
    'names agent',
  ])
})

test('there are no more hosts than a deployment holds', () => {
  const many = Array.from(
    { length: 600 },
    (_, index) => `PC${index},Agents,10.1.${index >> 8}.${index & 255}`,
  )
  const { rows, hosts } = planOf(['name,role,ip', ...many].join('\n'))
  expect(hosts).toHaveLength(500)
  expect(rows.filter(({ outcome }) => outcome.kind === 'too-many')).toHaveLength(100)
})

test('groups that are served go by name or id; unknown ones are named', () => {
  const text = 'name,role,serves\nHQ,Agents,\nPlant,Agents,\nSPS,SPS,"plant, agent, Osaka"'
  const plan = planOf(text)
  expect(plan.hosts.find(({ kind }) => kind === 'standalone-sps')?.serves).toEqual([
    'agent-2',
    'agent',
  ])
  expect(plan.rows[2]?.faults).toEqual([{ kind: 'unknown-group', text: 'Osaka' }])
  expect(plan.kept).toMatchObject([
    { id: 'standalone-sps', field: 'serves', text: 'plant, agent, Osaka' },
  ])
})

test('one edit names the settings of every host that it puts', () => {
  const { zones, hosts } = planOf('name,role\nDC1,AD')
  expect(pathsOf({ kind: 'import-hosts', zones, hosts })).toContain('active-directory.address')
})

import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { applyEdit, pathsOf } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import type { Deployment } from '../deployment.ts'
import { hostsOf } from '../edit-hosts.ts'
import { formatFieldChange } from './format-field-change.ts'
import { formatOutcome, formatRowFault, formatWrittenZone } from './format-import.ts'
import { formatKeptServes } from './format-kept-serves.ts'
import {
  countFates,
  countImported,
  doubtKey,
  type ImportChoices,
  noChoices,
} from './import-plan.ts'
import { listRoleWords } from './list-role-words.ts'
import { listNewZones } from './make-zones.ts'
import { planImport } from './plan-import.ts'
import { readHostTable } from './read-host-table.ts'
import { listKept, toImportEdit } from './to-import-edit.ts'

const messages = laterMessagesFor('en')

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
  expect(planOf(table, hq).rows.map(({ faults }) => faults[0])).toEqual([
    undefined,
    undefined,
    { kind: 'same-name', row: 3 },
    undefined,
    undefined,
    { kind: 'same-address', address: '10.0.0.5', row: 5 },
    { kind: 'no-role', text: 'File server' },
  ])
  expect(countFates(planOf(table, hq), [])).toEqual({
    mend: 4,
    new: 1,
    named: 1,
    changed: 0,
    same: 1,
    merged: 0,
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
  expect(plan.rows[2]?.faults).toEqual([
    { kind: 'unknown-group', text: 'Osaka' },
    { kind: 'serves-meanwhile', who: 'known' },
  ])
  expect(plan.kept).toMatchObject([
    { id: 'standalone-sps', field: 'serves', text: 'plant, agent, Osaka' },
  ])
})

test('a zone that is served is all of its groups, also one that the table makes', () => {
  const text = [
    'name,role,zone,serves',
    'HQ,Agents,client,',
    'Osaka,Agents,Branches,',
    'Kobe,Agents,Branches,',
    'SPS-1,SPS,server,Branches',
    'SPS-2,SPS,server,"クライアント, Osaka"',
    'SPS-3,SPS,server,DMZ',
  ].join('\n')
  const { hosts, rows } = planOf(text)
  const idOf = (wanted: string) => hosts.find(({ name }) => name === wanted)?.id
  const served = (wanted: string) => hosts.find(({ name }) => name === wanted)?.serves
  expect(served('SPS-1')).toEqual([idOf('Osaka'), idOf('Kobe')])
  expect(served('SPS-2')).toEqual([idOf('HQ'), idOf('Osaka')])
  expect(rows[5]?.faults).toEqual([
    { kind: 'unknown-group', text: 'DMZ' },
    { kind: 'serves-meanwhile', who: 'all' },
  ])
})

test('a server of which nobody knows whom it serves keeps those that it had', () => {
  const before = apply(
    defaultDeployment,
    'name,role,serves\nHQ,Agents,\nPlant,Agents,\nSPS,SPS,Plant',
  )
  const text = 'name,role,serves\nSPS,SPS,工場棟'
  expect(planOf(text, before).rows[0]?.faults).toEqual([
    { kind: 'unknown-group', text: '工場棟' },
    { kind: 'serves-meanwhile', who: 'as-before' },
  ])
  expect(apply(before, text)).toEqual(before)
  const all = apply(before, 'name,role,serves\nSPS,SPS,すべてのエージェント')
  expect(hostsOf(all).map(({ serves }) => serves)).toEqual([[], [], []])
})

test('new agents of a zone that a server serves as a whole go to it, unless the table says whom', () => {
  const rows = 'HQ,Agents,Tokyo,\nPlant,Agents,Tokyo,\nSPS,SPS,,Tokyo'
  const before = apply(defaultDeployment, `name,role,zone,serves\n${rows}`)
  const text = 'name,role,zone\nOsaka,Agents,Tokyo\nKobe,Agents,Client'
  const plan = planOf(text, before)
  expect(
    plan.newlyServed.map(({ server, zone, agents }) => [server.name, zone.name, agents.length]),
  ).toEqual([['SPS', 'Tokyo', 1]])
  const servesOf = (deployment: Deployment) =>
    hostsOf(deployment).find(({ name }) => name === 'SPS')?.serves
  expect(servesOf(apply(before, text))).toEqual(['agent', 'agent-2', 'agent-3'])

  const told = 'name,role,zone,serves\nOsaka,Agents,Tokyo,\nSPS,SPS,,"HQ,Plant"'
  expect(planOf(told, before).newlyServed).toEqual([])
  expect(servesOf(apply(before, told))).toEqual(['agent', 'agent-2'])

  const silent = 'name,role,zone\nOsaka,Agents,Tokyo\nSPS,SPS,'
  expect(planOf(silent, before).rows[1]?.changes.map(({ field }) => field)).toEqual(['serves'])
})

test('a row that does not say whom its server serves tells that it stays as it is', () => {
  const before = apply(
    defaultDeployment,
    'name,role,serves\nHQ,Agents,\nPlant,Agents,\nSPS,SPS,Plant',
  )
  const kept = (text: string) =>
    planOf(text, before).rows.map((planned) => formatKeptServes(planned, before, messages))
  expect(kept('name,role,ip\nSPS,SPS,10.0.0.7\nHQ,Agents,10.1.0.0/16')).toEqual([
    'As before: Plant',
    null,
  ])
  expect(kept('name,role,serves\nSPS,SPS,HQ\nSPS-2,SPS,')).toEqual([null, null])
})

test('what somebody chose for a word that is no role stays when the table comes again', () => {
  const text = 'name,role,ip\ndc01,会計システム,10.0.0.8\nPC-PRT01,プリンタ,10.0.0.9'
  const plan = planOf(text)
  expect(plan.rows.map(({ outcome }) => outcome.kind)).toEqual(['no-role', 'no-role'])
  expect(listRoleWords(plan, noChoices).map((word) => word.text)).toEqual([
    '会計システム',
    'プリンタ',
  ])
  const made = apply(defaultDeployment, text, { roles: new Map([[2, 'active-directory']]) })
  expect(outcomes(text, made)).toEqual(['same active-directory', 'no-role'])
  expect(listRoleWords(planOf(text, made), noChoices).map((word) => word.text)).toEqual([
    'プリンタ',
  ])
})

test('a column of addresses alone is used, and a wrong one among them is there to be mended', () => {
  const text = '10.1.0.1\n10.1.0.2\n999.1.1.1'
  const { rows, unread, unused } = unwrap(readHostTable(text, defaultDeployment))
  expect([unread, unused]).toEqual([[], []])
  expect(rows.map(({ source }) => source.texts.address)).toEqual([
    '10.1.0.1',
    '10.1.0.2',
    '999.1.1.1',
  ])
  expect(rows[2]?.wrong.map((one) => one.text)).toEqual(['999.1.1.1'])
  const named = 'HQ 10.1.0.1\nPlant 10.1.0.300/24'
  expect(
    unwrap(readHostTable(named, defaultDeployment)).rows.map(({ name, wrong }) => [
      name,
      wrong.map((one) => one.text),
    ]),
  ).toEqual([
    ['HQ', []],
    ['Plant', ['10.1.0.300/24']],
  ])
})

test.each([
  ['東京・大阪', ['agent', 'agent-2']],
  ['東京/大阪', ['agent', 'agent-2']],
  ['東京，大阪', ['agent', 'agent-2']],
  ['東京　大阪', ['agent', 'agent-2']],
  ['A/B棟', ['agent-3']],
  ['大阪\nA/B棟', ['agent-2', 'agent-3']],
  ['〃', ['agent-3']],
])('%j names the groups that are served', (cell, served) => {
  const text = `名前\t役割\tサービス提供先\n東京\tPC\t\n大阪\tPC\t\nA/B棟\tPC\t\nS1\tSPS\tA/B棟\nS2\tSPS\t"${cell}"`
  const { hosts, rows } = planOf(text)
  expect(hosts.find(({ name }) => name === 'S2')?.serves).toEqual(served)
  expect(rows[4]?.faults).toEqual([])
})

test('signs between words part only names that there are, and a blank cell repeats nothing', () => {
  const text = 'name,role,serves\nTokyo,Agents,\nS1,SPS,Tokyo/Osaka\nS2,SPS,'
  const { hosts, rows } = planOf(text)
  expect(hosts.map(({ serves }) => serves)).toEqual([[], [], []])
  expect(rows[1]?.faults[0]).toEqual({ kind: 'unknown-group', text: 'Tokyo/Osaka' })
})

test('a name of several groups that is served is all of them', () => {
  const text = 'name,role,ip,zone,id\n,SPS,,,\nHQ,Agents,10.1.0.1,,\nHQ,Agents,10.1.0.2,,'
  const two = apply(defaultDeployment, text, { sameNames: new Map([[4, 'own']]) })
  const served = apply(two, 'name,role,serves\nSPS,SPS,HQ')
  expect(hostsOf(served).find(({ name }) => name === 'SPS')?.serves).toEqual(['agent', 'agent-2'])
})

test.each([
  ['サービス対象'],
  ['サービス提供先'],
  ['対象クライアント'],
  ['担当エージェント'],
  ['担当'],
  ['担当範囲'],
  ['Serves'],
  ['Served agents'],
  ['Clients'],
  ['Client groups'],
])('%s is a column of whom a server serves', (heading) => {
  const { hosts, rows } = planOf(`name,role,${heading}\nHQ,Agents,\nSPS,SPS,HQ\nSPS2,SPS,営業`)
  expect(hosts.find(({ name }) => name === 'SPS')?.serves).toEqual(['agent'])
  expect(rows[2]?.faults).toEqual([
    { kind: 'unknown-group', text: '営業' },
    { kind: 'serves-meanwhile', who: 'all' },
  ])
})

test.each([['全社'], ['すべて'], ['all agents'], ['All'], ['*'], ['-'], ['―']])(
  '%s is every agent, and asks nothing',
  (cell) => {
    const { hosts, rows } = planOf(`name,role,担当\nHQ,Agents,\nSPS,SPS,${cell}`)
    expect(hosts.find(({ name }) => name === 'SPS')?.serves).toEqual([])
    expect(rows[1]?.faults).toEqual([])
  },
)

test('one edit names the settings of every host that it puts', () => {
  const { zones, hosts } = planOf('name,role\nDC1,AD')
  expect(pathsOf({ kind: 'import-hosts', zones, hosts })).toContain('active-directory.address')
})

test('each field of a host that is there is told with what it says and will say', () => {
  const text =
    'name,role,ip,zone\nHQ,Agents,10.2.0.0/16,Plant\nDC1,AD,10.0.0.1,Server\nWeb,Browser,,Client'
  const { rows, zones, hosts } = planOf(text, hq)
  const after = applyEdit(hq, { kind: 'import-hosts', zones, hosts })
  const told = rows.map(({ changes }) =>
    changes.map((change) => {
      const { name, before, after: now } = formatFieldChange(change, hq, after, messages)
      return `${name}: ${before} > ${now}`
    }),
  )
  expect(told).toEqual([
    ['Addresses: 10.1.0.0/16 > 10.2.0.0/16', 'Zone: Client segment > Plant'],
    ['Name: none > DC1', 'Addresses: none > 10.0.0.1'],
    ['Name: none > Web'],
  ])
})

test('of many addresses those that differ are told, and the others counted', () => {
  const many = Array.from({ length: 6 }, (_, at) => `10.0.${at}.0/24`)
  const before = applyEdit(defaultDeployment, {
    kind: 'add-hosts',
    hosts: [{ kind: 'agent', name: 'HQ', addresses: many }],
  })
  const text = `name,role,ip\nHQ,Agents,${many.slice(0, 5).join(' ')} 10.9.0.0/24`
  const [change] = planOf(text, before).rows[0]?.changes ?? []
  expect(change && formatFieldChange(change, before, before, messages)).toEqual({
    name: 'Addresses',
    before: '10.0.5.0/24, 10.0.0.0/24, 10.0.1.0/24, 10.0.2.0/24 +2',
    after: '10.9.0.0/24, 10.0.0.0/24, 10.0.1.0/24, 10.0.2.0/24 +2',
  })
})

test.each([
  ['DHCP', ['DHCP'], []],
  ['10.0.0.1、未定', ['未定'], ['10.0.0.1']],
  ['未定（DHCP）', ['未定(DHCP)'], []],
  ['dynamic', ['dynamic'], []],
  ['自動', ['自動'], []],
  ['TBD', ['TBD'], []],
  ['dhcp01', [], ['dhcp01']],
])('%s: what stands for an address is left out, and is to be confirmed', (text, omitted, right) => {
  const table = `name\trole\tip\nHQ\tAgents\t${text}`
  const [row] = planOf(table).rows
  const doubts = omitted.map((word) => ({ kind: 'no-address' as const, text: word }))
  expect(row?.faults).toEqual(doubts)
  expect(row?.row.addresses).toEqual(right)
  const confirmed = new Set(doubts.map((doubt) => doubtKey(2, doubt)))
  expect(planOf(table, defaultDeployment, { confirmed }).rows[0]).toMatchObject({
    faults: [],
    notes: doubts,
  })
})

test('what says that there is no address asks nothing', () => {
  const [row] = planOf('name\trole\tip\nHQ\tAgents\t-').rows
  expect(row).toMatchObject({ faults: [], notes: [{ kind: 'no-address', text: '-' }] })
})

test('a mask beside a word for no address leaves the word where it is seen', () => {
  const [row] = planOf('name,role,ip,mask\nHQ,Agents,DHCP,255.255.255.0').rows
  expect(row?.faults).toEqual([{ kind: 'no-address', text: 'DHCP' }])
})

test('what is confirmed of a row is nothing else that is written there later', () => {
  const table = 'name,role,ip\nHQ,Agents,10.1.0.7\nLab,Agents,10.1.0.7'
  const doubt = { kind: 'same-address' as const, address: '10.1.0.7', row: 2 }
  const confirmed = new Set([doubtKey(3, doubt)])
  const faultsOf = (choices: Partial<ImportChoices>) =>
    planOf(table, defaultDeployment, choices).rows[1]?.faults
  expect(faultsOf({})).toEqual([doubt])
  expect(faultsOf({ confirmed })).toEqual([])
  const texts = new Map([
    [2, { address: '10.1.0.8' }],
    [3, { address: '10.1.0.8' }],
  ])
  expect(faultsOf({ confirmed, texts })).toEqual([{ ...doubt, address: '10.1.0.8' }])
})

test('a table that says again what is there asks nothing', () => {
  const text =
    'name,role,ip\nHQ,Agents,10.1.0.7\nLab,Agents,10.1.0.7\nHQ,Agents,10.2.0.7\nPC,Agents,DHCP'
  const isAsked = (deployment: Deployment) =>
    planOf(text, deployment).rows.map(({ faults }) => faults.length > 0)
  expect(isAsked(defaultDeployment)).toEqual([false, true, true, true])
  expect(isAsked(apply(defaultDeployment, text))).toEqual([false, false, false, false])
})

test('a name that comes twice is asked for, and is one host or two', () => {
  const text = 'name,role,ip\nPLC,Agents,10.1.0.7\nplc,Agents,10.1.0.8\nPLC,Agents,10.1.0.7'
  const addressesOf = (choices: Partial<ImportChoices>, before = defaultDeployment) =>
    hostsOf(apply(before, text, choices)).map(({ addresses }) => addresses)
  const faultsOf = (choices: Partial<ImportChoices>, before = defaultDeployment) =>
    planOf(text, before, choices).rows.map(({ faults }) => faults)
  const asked = { kind: 'same-name', row: 2 }
  expect(faultsOf({})).toEqual([[], [asked], []])
  expect(addressesOf({})).toEqual([['10.1.0.7', '10.1.0.8']])
  const one = { sameNames: new Map([[3, 'one' as const]]) }
  expect(faultsOf(one)).toEqual([[], [], []])
  expect(addressesOf(one)).toEqual([['10.1.0.7', '10.1.0.8']])
  const own = { sameNames: new Map([[3, 'own' as const]]) }
  expect(faultsOf(own)).toEqual([[], [], []])
  expect(addressesOf(own)).toEqual([['10.1.0.7'], ['10.1.0.8']])
  expect(planOf(text, defaultDeployment, own).rows.map(({ namesake }) => namesake)).toEqual([
    null,
    2,
    null,
  ])
  // Imported again, each row is the host that it was.
  const two = apply(defaultDeployment, text, own)
  expect(apply(two, text)).toEqual(two)
  expect(faultsOf({}, two)).toEqual([[], [], []])
})

test('a further row with an address of another family is the same host', () => {
  const text =
    '10.0.0.5 dc1 # AD\nfd00::5 dc1 # AD\n10.0.0.6 dc2 # AD\n10.0.0.7 dc2 # AD\nfd00::6 dc2 # AD'
  expect(planOf(text).rows.map(({ faults }) => faults.length)).toEqual([0, 0, 0, 1, 0])
})

test('a role that an import settled is asked for no more, but for another host', () => {
  const text = 'name,role,ip\nHQ,Agnet,10.1.0.0/16'
  const made = apply(defaultDeployment, text)
  const faultsOf = (written: string) =>
    planOf(written, made).rows.map(({ faults }) => faults.length)
  expect(planOf(text).rows[0]?.faults).toHaveLength(1)
  expect(faultsOf(text)).toEqual([0])
  expect(faultsOf(text.replace('10.1', '10.2'))).toEqual([0])
  expect(faultsOf(text.replace('HQ', 'Lab').replace('10.1', '10.9'))).toEqual([1])
})

test('a sign that turns the order of a name is taken out, which is told', () => {
  const before = apply(defaultDeployment, 'name,role,ip\nHQ\u202egnp,Agents,10.1.0.7')
  const [row] = planOf('name,role,ip\nHQ\u202egnp,Agents,10.1.0.8', before).rows
  expect(row?.notes).toEqual([{ kind: 'direction-mark' }])
  expect(row && formatOutcome(row, messages)).toBe('Updates HQgnp')
  const [other] = planOf('name,role,ip,zone\nLab,Agents,10.1.0.7,OT\u2066', before).rows
  expect(other?.notes).toEqual([{ kind: 'direction-mark' }])
  expect(other?.faults.map((fault) => formatRowFault(fault, other, messages))).toEqual([
    'HQgnp has 10.1.0.7, too',
  ])
})

test('a host with the name of an earlier one in another zone is asked for', () => {
  const text = 'name,role,zone\nPC,Agents,Client\nPC,Agents,DMZ'
  expect(planOf(text).rows[1]?.faults).toEqual([{ kind: 'same-name', row: 2 }])
})

test('names of zones that differ in their width alone are one zone, which is told once', () => {
  const text = 'name,role,zone\nA,Agents,OT\nB,Agents,ＯＴ\nC,Agents,ot\nD,Agents,Plant'
  const { rows, zones } = planOf(text)
  expect(zones.map(({ name }) => name)).toEqual(['OT', 'Plant'])
  expect(rows.map(({ newZone }) => newZone)).toEqual(['OT', 'OT', 'OT', 'Plant'])
  const written = listNewZones(rows.map(({ row }) => row))
  expect(written.map((zone) => formatWrittenZone(zone, messages))).toEqual([
    'OT (also written ＯＴ, ot)',
    'Plant',
  ])
  const none = planOf(text, defaultDeployment, { makeZones: false })
  expect(none.rows.map(({ newZone }) => newZone)).toEqual([null, null, null, null])
  expect(listNewZones(none.rows.map(({ row }) => row))).toHaveLength(2)
})

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
  planOf(text, office, choices).missing.map(({ host, isNeeded }) => [host.name, isNeeded])

test('hosts that an updated list no longer has are told, and go in the same step on demand', () => {
  const text =
    'name,role,ip\nplant,Agents,10.2.0.0/33\nSPS1,SPS,10.0.0.9\nHeadquarters,Agents,10.1.0.0/16'
  expect(missingOf(text)).toEqual([
    ['HQ', false],
    ['Lab', false],
    ['SQL01', true],
  ])
  expect(planOf(text, office)).toMatchObject({ removed: [], widened: [] })
  const moved = { kind: 'address-of-host', address: '10.1.0.0/16' }
  expect(planOf(text, office).rows[2]?.faults).toMatchObject([moved])
  const plan = planOf(text, office, { removesMissing: true })
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
    planOf(text, office, { renames: new Map([[2, { id: 'agent', isSame }]]) })
  const missing = (plan: ReturnType<typeof planOf>) => plan.missing.map(({ host }) => host.name)
  const asked = planOf(text, office)
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
    planOf(text, office, { removesMissing: true, keptMissing: new Set(ids) })
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
  const kept = planOf(text, office, { keptMissing: new Set(['agent-3']) })
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
  const { missing } = planOf('name,role\nHQ,Agents', local)
  expect(missing.find(({ host }) => host.kind === 'sql-server')?.isNeeded).toBe(false)
})

import { expect, test } from 'vitest'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { importTable, listFates, planTable, writeOver } from '#core/testing/plan-table.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { defaultDeployment } from '../default-deployment.ts'
import type { Deployment } from '../deployment.ts'
import { hostsOf } from '../edit-hosts.ts'
import { formatKeptServes } from './format-kept-serves.ts'
import { readHostTable } from './read-host-table.ts'

const messages = laterMessagesFor('en')

test('groups that are served go by name or id; unknown ones are named', () => {
  const text = 'name,role,serves\nHQ,Agents,\nPlant,Agents,\nSPS,SPS,"plant, agent, Osaka"'
  const plan = planTable(text)
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
  const { hosts, rows } = planTable(text)
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
  const before = importTable('name,role,serves\nHQ,Agents,\nPlant,Agents,\nSPS,SPS,Plant')
  const text = 'name,role,serves\nSPS,SPS,工場棟'
  expect(planTable(text, { into: before }).rows[0]?.faults).toEqual([
    { kind: 'unknown-group', text: '工場棟' },
    { kind: 'serves-meanwhile', who: 'as-before' },
  ])
  expect(importTable(text, { into: before })).toEqual(before)
  const all = importTable('name,role,serves\nSPS,SPS,すべてのエージェント', { into: before })
  expect(hostsOf(all).map(({ serves }) => serves)).toEqual([[], [], []])
})

test('new agents of a zone that a server serves as a whole go to it, unless the table says whom', () => {
  const rows = 'HQ,Agents,Tokyo,\nPlant,Agents,Tokyo,\nSPS,SPS,,Tokyo'
  const before = importTable(`name,role,zone,serves\n${rows}`)
  const text = 'name,role,zone\nOsaka,Agents,Tokyo\nKobe,Agents,Client'
  const plan = planTable(text, { into: before })
  expect(
    plan.newlyServed.map(({ server, zone, agents }) => [server.name, zone.name, agents.length]),
  ).toEqual([['SPS', 'Tokyo', 1]])
  const servesOf = (deployment: Deployment) =>
    hostsOf(deployment).find(({ name }) => name === 'SPS')?.serves
  expect(servesOf(importTable(text, { into: before }))).toEqual(['agent', 'agent-2', 'agent-3'])

  const told = 'name,role,zone,serves\nOsaka,Agents,Tokyo,\nSPS,SPS,,"HQ,Plant"'
  expect(planTable(told, { into: before }).newlyServed).toEqual([])
  expect(servesOf(importTable(told, { into: before }))).toEqual(['agent', 'agent-2'])

  const silent = 'name,role,zone\nOsaka,Agents,Tokyo\nSPS,SPS,'
  expect(planTable(silent, { into: before }).rows[1]?.changes.map(({ field }) => field)).toEqual([
    'serves',
  ])
})

test('a row that does not say whom its server serves tells that it stays as it is', () => {
  const before = importTable('name,role,serves\nHQ,Agents,\nPlant,Agents,\nSPS,SPS,Plant')
  const kept = (text: string) =>
    planTable(text, { into: before }).rows.map((planned) =>
      formatKeptServes(planned, before, messages),
    )
  expect(kept('name,role,ip\nSPS,SPS,10.0.0.7\nHQ,Agents,10.1.0.0/16')).toEqual([
    'As before: Plant',
    null,
  ])
  expect(kept('name,role,serves\nSPS,SPS,HQ\nSPS-2,SPS,')).toEqual([null, null])
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
  const { hosts, rows } = planTable(text)
  expect(hosts.find(({ name }) => name === 'S2')?.serves).toEqual(served)
  expect(rows[4]?.faults).toEqual([])
})

test('signs between words part only names that there are, and a blank cell repeats nothing', () => {
  const text = 'name,role,serves\nTokyo,Agents,\nS1,SPS,Tokyo/Osaka\nS2,SPS,'
  const { hosts, rows } = planTable(text)
  expect(hosts.map(({ serves }) => serves)).toEqual([[], [], []])
  expect(rows[1]?.faults[0]).toEqual({ kind: 'unknown-group', text: 'Tokyo/Osaka' })
})

test('a name of several groups that is served is all of them', () => {
  const text = 'name,role,ip,zone,id\n,SPS,,,\nHQ,Agents,10.1.0.1,,\nHQ,Agents,10.1.0.2,,'
  const two = importTable(text, { sameNames: new Map([[4, 'own']]) })
  const served = importTable('name,role,serves\nSPS,SPS,HQ', { into: two })
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
  const { hosts, rows } = planTable(`name,role,${heading}\nHQ,Agents,\nSPS,SPS,HQ\nSPS2,SPS,営業`)
  expect(hosts.find(({ name }) => name === 'SPS')?.serves).toEqual(['agent'])
  expect(rows[2]?.faults).toEqual([
    { kind: 'unknown-group', text: '営業' },
    { kind: 'serves-meanwhile', who: 'all' },
  ])
})

test.each([['全社'], ['すべて'], ['all agents'], ['All'], ['*'], ['-'], ['―']])(
  '%s is every agent, and asks nothing',
  (cell) => {
    const { hosts, rows } = planTable(`name,role,担当\nHQ,Agents,\nSPS,SPS,${cell}`)
    expect(hosts.find(({ name }) => name === 'SPS')?.serves).toEqual([])
    expect(rows[1]?.faults).toEqual([])
  },
)

test('whom nobody knows under a heading that may name people is asked for, where groups are served', () => {
  const unused = (text: string) => unwrap(readHostTable(text, defaultDeployment)).unused
  const column = [{ number: 3, heading: '担当' }]
  expect(unused('名前\t役割\t担当\nDC1\tAD\t山田\nHQ\tクライアント\t鈴木')).toEqual(column)
  expect(unused('名前\t役割\t担当者\nSPS1\tSPS\t山田')).toMatchObject([{ heading: '担当者' }])
  expect(
    unused('名前\t役割\t担当\tサービス対象\nSPS1\tSPS\t山田\tHQ\nHQ\tクライアント\t鈴木\t'),
  ).toEqual(column)
  const people = '名前\t役割\t担当\nSPS1\tSPS\t山田\nHQ\tクライアント\t鈴木'
  expect(unused(people)).toEqual([])
  expect(listFates(planTable(people))).toEqual([
    [2, 'mend'],
    [3, 'named'],
  ])
  expect(listFates(planTable(people, writeOver(2, { serves: 'すべて' })))[0]).toEqual([2, 'named'])
  expect(unused('名前\t役割\t担当\nSPS1\tSPS\tHQ\nHQ\tクライアント\t')).toEqual([])
  expect(unused('HQ,Agents,10.1.0.0/16,800 PCs\nDC,AD,10.0.0.1,')).toEqual([
    { number: 4, heading: '' },
  ])
})

import { expect, test } from 'vitest'
import { importTable, planTable } from '#core/testing/plan-table.ts'
import { defaultDeployment } from '../default-deployment.ts'
import type { Deployment } from '../deployment.ts'
import { doubtKey, type ImportChoices } from './import-plan.ts'

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
  const [row] = planTable(table).rows
  const doubts = omitted.map((word) => ({ kind: 'no-address' as const, text: word }))
  expect(row?.faults).toEqual(doubts)
  expect(row?.row.addresses).toEqual(right)
  const confirmed = new Set(doubts.map((doubt) => doubtKey(2, doubt)))
  expect(planTable(table, { confirmed }).rows[0]).toMatchObject({
    faults: [],
    notes: doubts,
  })
})

test('what says that there is no address asks nothing', () => {
  const [row] = planTable('name\trole\tip\nHQ\tAgents\t-').rows
  expect(row).toMatchObject({ faults: [], notes: [{ kind: 'no-address', text: '-' }] })
})

test('a mask beside a word for no address leaves the word where it is seen', () => {
  const [row] = planTable('name,role,ip,mask\nHQ,Agents,DHCP,255.255.255.0').rows
  expect(row?.faults).toEqual([{ kind: 'no-address', text: 'DHCP' }])
})

test('what is confirmed of a row is nothing else that is written there later', () => {
  const table = 'name,role,ip\nHQ,Agents,10.1.0.7\nLab,Agents,10.1.0.7'
  const doubt = { kind: 'same-address' as const, address: '10.1.0.7', row: 2 }
  const confirmed = new Set([doubtKey(3, doubt)])
  const faultsOf = (choices: Partial<ImportChoices>) => planTable(table, choices).rows[1]?.faults
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
    planTable(text, { into: deployment }).rows.map(({ faults }) => faults.length > 0)
  expect(isAsked(defaultDeployment)).toEqual([false, true, true, true])
  expect(isAsked(importTable(text))).toEqual([false, false, false, false])
})

test('a role that an import settled is asked for no more, but for another host', () => {
  const text = 'name,role,ip\nHQ,Agnet,10.1.0.0/16'
  const made = importTable(text)
  const faultsOf = (written: string) =>
    planTable(written, { into: made }).rows.map(({ faults }) => faults.length)
  expect(planTable(text).rows[0]?.faults).toHaveLength(1)
  expect(faultsOf(text)).toEqual([0])
  expect(faultsOf(text.replace('10.1', '10.2'))).toEqual([0])
  expect(faultsOf(text.replace('HQ', 'Lab').replace('10.1', '10.9'))).toEqual([1])
})

test('a host with the name of an earlier one in another zone is asked for', () => {
  const text = 'name,role,zone\nPC,Agents,Client\nPC,Agents,DMZ'
  expect(planTable(text).rows[1]?.faults).toEqual([{ kind: 'same-name', row: 2 }])
})

import { expect, test } from 'vitest'
import { importTable, listFates, planTable, writeOver } from '#core/testing/plan-table.ts'
import { applyEdit } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import { type ImportChoices, noChoices } from './import-plan.ts'
import { listAddressWords } from './list-address-words.ts'
import { listRoleWords } from './list-role-words.ts'
import { toImportEdit } from './to-import-edit.ts'

test('a doubtful role is told until somebody says it, and a name that is changed may tell another', () => {
  const table = 'name,role\nHQ,Agnet\nSRV1,\nprinter1,printer'
  const plan = planTable(table)
  expect(plan.rows.map(({ kind, faults }) => [kind, faults.map((fault) => fault.kind)])).toEqual([
    ['agent', ['doubtful-role']],
    ['agent', ['doubtful-role']],
    [null, ['no-role']],
  ])
  const settled = planTable(table, { roles: new Map([[2, 'agent']]) })
  expect(listFates(settled)[0]).toEqual([2, 'named'])
  const renamed = planTable('name,role,ip\nSRV1,,10.0.0.1', writeOver(2, { name: 'SQL1' }))
  expect(renamed.rows[0]).toMatchObject({
    kind: 'sql-server',
    faults: [],
    notes: [{ kind: 'role-from-name' }],
  })
})

test('a word of several rows is decided for all of them', () => {
  const table = 'name,role\nA,エージェンと\nB,〃\nC,printer\nD,AD\nE,printer\nF,scanner'
  expect(
    listRoleWords(planTable(table), noChoices).map(({ text, rows, kind, isSettled }) => [
      text,
      rows.map(({ row }) => row.number),
      kind,
      isSettled,
    ]),
  ).toEqual([
    ['エージェンと', [2, 3], 'agent', false],
    ['printer', [4, 6], null, false],
    ['scanner', [7], null, false],
  ])
  const choices: ImportChoices = {
    ...noChoices,
    roles: new Map([
      [2, 'agent'],
      [3, 'web-browser'],
    ]),
    skipped: new Set([4, 6]),
  }
  const decided = planTable(table, choices)
  expect(listRoleWords(decided, choices).map(({ kind, isSettled }) => [kind, isSettled])).toEqual([
    [null, true],
    [null, true],
    [null, false],
  ])
  const made = applyEdit(defaultDeployment, toImportEdit(planTable(table)))
  const again = planTable(table, { into: made })
  expect(listRoleWords(again, noChoices).map(({ text }) => text)).toEqual(['printer', 'scanner'])
})

test('a word in place of the address of several rows is confirmed for all of them', () => {
  const table =
    'name,role,ip\nA,Agents,DHCP\nB,Agents,10.0.0.1 ＤＨＣＰ\nC,Agents,TBD\nD,Agents,-\nE,Agents,-'
  const [word, ...others] = listAddressWords(planTable(table))
  expect(word).toMatchObject({ text: 'DHCP', count: 2, isSettled: false })
  expect(others).toEqual([])
  const confirmed = new Set(word?.keys)
  expect(listFates(planTable(table, { confirmed })).map(([, fate]) => fate)).toEqual([
    'named',
    'new',
    'mend',
    'new',
    'new',
  ])
  expect(listAddressWords(planTable(table, { confirmed }))).toMatchObject([{ isSettled: true }])
})

test('what somebody chose for a word that is no role stays when the table comes again', () => {
  const text = 'name,role,ip\ndc01,会計システム,10.0.0.8\nPC-PRT01,プリンタ,10.0.0.9'
  const plan = planTable(text)
  expect(plan.rows.map(({ outcome }) => outcome.kind)).toEqual(['no-role', 'no-role'])
  expect(listRoleWords(plan, noChoices).map((word) => word.text)).toEqual([
    '会計システム',
    'プリンタ',
  ])
  const made = importTable(text, { roles: new Map([[2, 'active-directory']]) })
  expect(planTable(text, { into: made }).rows.map(({ outcome }) => outcome)).toMatchObject([
    { kind: 'same', id: 'active-directory' },
    { kind: 'no-role' },
  ])
  expect(
    listRoleWords(planTable(text, { into: made }), noChoices).map((word) => word.text),
  ).toEqual(['プリンタ'])
})

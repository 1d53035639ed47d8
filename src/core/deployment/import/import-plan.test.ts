import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostKinds } from '#core/configuration/network-terms.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { applyEdit } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import { hostsOf, settleHosts } from '../edit-hosts.ts'
import { listChangedFields } from '../list-changed-fields.ts'
import { listHosts, saysSomething } from '../list-hosts.ts'
import { findNext } from './find-next.ts'
import type { RowTexts } from './host-import.ts'
import {
  countFates,
  countImported,
  fateOf,
  type ImportChoices,
  type ImportPlan,
  isTaken,
  noChoices,
  type PlannedRow,
} from './import-plan.ts'
import { listAddressWords } from './list-address-words.ts'
import { listRoleWords } from './list-role-words.ts'
import { planImport } from './plan-import.ts'
import { readHostTable } from './read-host-table.ts'
import { listKept, toImportEdit } from './to-import-edit.ts'

const planOf = (
  text: string,
  choices: Partial<ImportChoices> = {},
  deployment = defaultDeployment,
): ImportPlan =>
  planImport(deployment, unwrap(readHostTable(text, deployment)), { ...noChoices, ...choices })

const fatesOf = (plan: ImportPlan) =>
  plan.rows.map((planned) => [planned.row.number, fateOf(planned)])

const texts = (number: number, change: Partial<RowTexts>) => ({
  texts: new Map([[number, change]]),
})

const names = fc.constantFrom(
  '',
  'DC01',
  'dc01',
  '本社PC',
  'x'.repeat(201),
  '<b>',
  '※ note',
  '=1+1',
)
const roles = fc.constantFrom(
  '',
  '〃',
  'AD',
  'SQL',
  'Apex One',
  'Agnet',
  'エージェンと',
  'printer',
  'role',
)
const addresses = fc.constantFrom(
  '',
  'DHCP',
  '10.0.0.1',
  '10.0.0.1 10.0.0.300',
  '10.1',
  '10.1.2.3/16',
  '-',
)
const zones = fc.constantFrom('', 'DMZ', 'Plant', 'y'.repeat(201))
const anyRow = fc.tuple(names, roles, addresses, zones, fc.constantFrom('', 'a remark'))

const anyTable = fc
  .array(fc.oneof(anyRow, fc.constant(['', '', '', '', ''])), { minLength: 1, maxLength: 30 })
  .map((rows) => [['Name', 'Role', 'IP', 'Zone', 'Remarks'], ...rows])

const readTable = (table: readonly (readonly string[])[], deployment = defaultDeployment) =>
  readHostTable(table.map((cells) => cells.join('\t')).join('\n'), deployment)

const anyChoices = fc.record({
  roles: fc
    .array(fc.tuple(fc.integer({ min: 2, max: 31 }), fc.constantFrom(...hostKinds)))
    .map((chosen) => new Map(chosen)),
  texts: fc
    .array(
      fc.tuple(
        fc.integer({ min: 2, max: 31 }),
        fc.record({ name: names, address: addresses, zone: zones }, { requiredKeys: [] }),
      ),
    )
    .map((written) => new Map(written)),
  skipped: fc.array(fc.integer({ min: 2, max: 31 })).map((numbers) => new Set(numbers)),
  networks: fc.array(fc.integer({ min: 2, max: 31 })).map((numbers) => new Set(numbers)),
  makeZones: fc.boolean(),
  sameNames: fc
    .array(
      fc.tuple(fc.integer({ min: 2, max: 31 }), fc.constantFrom('one' as const, 'own' as const)),
    )
    .map((decided) => new Map(decided)),
  confirmed: fc.constant(new Set<string>()),
  removesMissing: fc.boolean(),
  renames: fc
    .uniqueArray(
      fc.tuple(
        fc.nat(8),
        fc.record({
          id: fc.constantFrom<string>('agent', 'agent-2', 'sql-server'),
          isSame: fc.boolean(),
        }),
      ),
    )
    .map((pairs) => new Map(pairs)),
  keptMissing: fc
    .uniqueArray(fc.constantFrom('agent', 'agent-2', 'standalone-sps', 'sql-server'))
    .map((ids) => new Set<string>(ids)),
})

test('every row of a table is accounted for exactly once, whatever is in it and is decided', () => {
  fc.assert(
    fc.property(anyTable, anyChoices, anyDeployment, (table, choices, deployment) => {
      const read = readTable(table, deployment)
      fc.pre(read.ok)
      const plan = planImport(deployment, read.value, choices)
      const written = table.flatMap((cells, index) =>
        index > 0 && cells.some((cell) => cell !== '') ? [index + 1] : [],
      )
      const accounted = [...plan.rows.map(({ row }) => row), ...read.value.unread]
      expect(accounted.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(written)
      const counts = countFates(plan, read.value.unread)
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(written.length)
    }),
  )
})

/** What of the addresses of a row is neither in a host nor kept in a cell. */
const listLost = ({ row }: PlannedRow, held: ReadonlySet<string>): string[] => {
  const networks = new Map(row.masked.map(({ host, network }) => [host, network]))
  return [
    ...row.wrong.map(({ text }) => text).filter((text) => !held.has(text)),
    ...row.addresses.filter((host) => !held.has(host) && !held.has(networks.get(host) ?? '')),
  ]
}

test('nothing of a row that is taken is lost: what is right is imported, what is wrong is kept', () => {
  fc.assert(
    fc.property(anyTable, anyChoices, (table, choices) => {
      const read = readTable(table)
      fc.pre(read.ok)
      const { rows, zones: made, hosts, kept } = planImport(defaultDeployment, read.value, choices)
      const edit = { kind: 'import-hosts' as const, zones: made, hosts }
      const after = applyEdit(defaultDeployment, edit)
      const listed = new Set(listHosts(after).map(({ id }) => id))
      expect(kept.filter(({ id }) => !listed.has(id))).toEqual([])
      const held = new Set([
        ...hostsOf(after).flatMap((host) => host.addresses),
        ...kept.flatMap((one) => one.text.split(', ')),
      ])
      const taken = rows.filter(isTaken)
      expect(taken.flatMap((planned) => listLost(planned, held))).toEqual([])
      expect(taken.filter((planned) => fateOf(planned) === 'left')).toEqual([])
      const open = taken.filter(({ faults }) =>
        faults.some((fault) => fault.kind === 'unknown-zone'),
      )
      const keptZones = kept.filter(({ field }) => field === 'zone')
      expect(keptZones.length > 0).toBe(open.length > 0)
      const omits = ({ row }: PlannedRow) => row.source.texts.address.match(/^(?:DHCP|-)$/)?.[0]
      for (const planned of taken) {
        const told = [...planned.faults, ...planned.notes].flatMap((one) =>
          one.kind === 'no-address' ? one.text : [],
        )
        expect(told).toEqual([omits(planned) ?? []].flat())
      }
    }),
  )
})

test('what becomes of each field of a host that is there is told, and nothing else', () => {
  fc.assert(
    fc.property(anyTable, anyChoices, anyDeployment, (table, choices, deployment) => {
      const read = readTable(table, deployment)
      fc.pre(read.ok)
      const { rows, newlyServed, ...made } = planImport(deployment, read.value, choices)
      const after = applyEdit(deployment, {
        kind: 'import-hosts',
        zones: made.zones,
        hosts: made.hosts,
      })
      const before = new Map(listHosts(settleHosts(deployment)).map((host) => [host.id, host]))
      const changed = listHosts(after).flatMap((host) => {
        const old = before.get(host.id)
        return old ? listChangedFields(old, host).map((field) => `${host.id} ${field}`) : []
      })
      const told = rows.flatMap(({ changes }) =>
        changes.map(({ field, host }) => `${host.id} ${field}`),
      )
      // A server that no row means is told of beside the rows.
      const beside = new Set(newlyServed.map(({ server }) => `${server.id} serves`))
      const others = [...beside].filter((one) => !told.includes(one))
      expect([...told, ...others].toSorted()).toEqual(changed.toSorted())
    }),
  )
})

test('what a table does not mention goes on demand, but for the last of a role that is needed', () => {
  fc.assert(
    fc.property(anyTable, anyChoices, anyDeployment, (table, choices, deployment) => {
      const read = readTable(table, deployment)
      fc.pre(read.ok)
      const plan = planImport(deployment, read.value, choices)
      const { missing, removed, hosts } = plan
      const mayGo = missing.flatMap(({ host: { id }, isNeeded }) =>
        isNeeded || choices.keptMissing.has(id) ? [] : [id],
      )
      expect(removed).toEqual(choices.removesMissing ? mayGo : [])
      const after = applyEdit(deployment, toImportEdit(plan))
      const ids = new Set([...hostsOf(settleHosts(deployment)), ...hosts].map(({ id }) => id))
      expect(hostsOf(after)).toHaveLength(ids.size - removed.length)
      const there = listHosts(after)
      expect(listKept(plan).filter(({ id }) => !there.some((host) => host.id === id))).toEqual([])
      const kindsOf = (of: typeof deployment) =>
        new Set(listHosts(of).flatMap(({ kind, isPresent }) => (isPresent ? [kind] : [])))
      for (const kind of kindsOf(deployment)) {
        const group = there.filter((host) => host.kind === kind)
        const wasBare = listHosts(deployment).some(
          (host) => host.id === kind && !saysSomething(host),
        )
        expect(wasBare || group.some(saysSomething) || removed.length === 0).toBe(true)
      }
    }),
  )
})

test('a wrong address stays in the cell of its host, and is mended in the row', () => {
  const table = 'name,role,ip\nDC01,AD,10.0.0.1 10.0.0.300\nDC02,AD,10.0.0.2'
  const plan = planOf(table)
  expect(fatesOf(plan)).toEqual([
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
  const mended = planOf(table, texts(2, { address: '10.0.0.1 10.0.0.30' }))
  expect(fatesOf(mended)).toEqual([
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
  const plan = planOf('id,name,role,ip\nactive-directory,DC01,AD,10.0.0.300', {}, before)
  expect(plan.hosts).toEqual([])
  expect(plan.kept).toMatchObject([{ id: 'active-directory', text: '10.0.0.300' }])
  expect(countImported(plan)).toBe(1)
})

test('rows of one host keep their texts together', () => {
  const plan = planOf('name,role,ip\nDC01,AD,10.0.0.1\nDC01,AD,10.0.0.300\ndc01,AD,10.1')
  expect(fatesOf(plan).map(([, fate]) => fate)).toEqual(['named', 'mend', 'mend'])
  expect(plan.kept.map(({ text }) => text)).toEqual(['10.0.0.1, 10.0.0.300, 10.1'])
})

test('a row of which nothing but its role is right waits until it is mended or left out', () => {
  const table = 'name,role,ip\nDC01,AD,10.0.0.1\n,AD,10.0.0.300'
  const [, waiting] = planOf(table).rows
  expect(waiting).toMatchObject({ outcome: { kind: 'nothing-right' } })
  expect(waiting && isTaken(waiting)).toBe(false)
  expect(planOf(table).kept).toEqual([])
  expect(fatesOf(planOf(table, texts(3, { address: '10.0.0.30' })))).toContainEqual([3, 'new'])
  expect(fatesOf(planOf(table, { skipped: new Set([3]) }))).toContainEqual([3, 'left'])
})

test('a name that is too long waits until it is shorter', () => {
  const table = `name,role,ip\n${'x'.repeat(201)},AD,10.0.0.1`
  expect(planOf(table).rows[0]).toMatchObject({
    outcome: { kind: 'long-name' },
    faults: [{ kind: 'long-name' }],
  })
  expect(fatesOf(planOf(table, texts(2, { name: 'DC01' })))).toEqual([[2, 'named']])
})

test('a zone that is not made stays in its cell', () => {
  const table = 'name,role,zone\nHQ,Agents,Plant'
  expect(planOf(table).kept).toEqual([])
  const plan = planOf(table, { makeZones: false })
  expect(plan.zones).toEqual([])
  expect(plan.kept).toMatchObject([{ id: 'agent', field: 'zone', text: 'Plant' }])
  expect(fatesOf(plan)).toEqual([[2, 'mend']])
  const mended = planOf(table, { makeZones: false, ...texts(2, { zone: 'DMZ' }) })
  expect(mended.hosts).toMatchObject([{ zone: 'dmz' }])
})

test('a doubtful role is told until somebody says it, and a name that is changed may tell another', () => {
  const table = 'name,role\nHQ,Agnet\nSRV1,\nprinter1,printer'
  const plan = planOf(table)
  expect(plan.rows.map(({ kind, faults }) => [kind, faults.map((fault) => fault.kind)])).toEqual([
    ['agent', ['doubtful-role']],
    ['agent', ['doubtful-role']],
    [null, ['no-role']],
  ])
  const settled = planOf(table, { roles: new Map([[2, 'agent']]) })
  expect(fatesOf(settled)[0]).toEqual([2, 'named'])
  const renamed = planOf('name,role,ip\nSRV1,,10.0.0.1', texts(2, { name: 'SQL1' }))
  expect(renamed.rows[0]).toMatchObject({
    kind: 'sql-server',
    faults: [],
    notes: [{ kind: 'role-from-name' }],
  })
})

test('a word of several rows is decided for all of them', () => {
  const table = 'name,role\nA,エージェンと\nB,〃\nC,printer\nD,AD\nE,printer\nF,scanner'
  expect(
    listRoleWords(planOf(table), noChoices).map(({ text, rows, kind, isSettled }) => [
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
  const decided = planOf(table, choices)
  expect(listRoleWords(decided, choices).map(({ kind, isSettled }) => [kind, isSettled])).toEqual([
    [null, true],
    [null, true],
    [null, false],
  ])
  const made = applyEdit(defaultDeployment, toImportEdit(planOf(table)))
  const again = planOf(table, {}, made)
  expect(listRoleWords(again, noChoices).map(({ text }) => text)).toEqual(['printer', 'scanner'])
})

test('a word in place of the address of several rows is confirmed for all of them', () => {
  const table =
    'name,role,ip\nA,Agents,DHCP\nB,Agents,10.0.0.1 ＤＨＣＰ\nC,Agents,TBD\nD,Agents,-\nE,Agents,-'
  const [word, ...others] = listAddressWords(planOf(table))
  expect(word).toMatchObject({ text: 'DHCP', count: 2, isSettled: false })
  expect(others).toEqual([])
  const confirmed = new Set(word?.keys)
  expect(fatesOf(planOf(table, { confirmed })).map(([, fate]) => fate)).toEqual([
    'named',
    'new',
    'mend',
    'new',
    'new',
  ])
  expect(listAddressWords(planOf(table, { confirmed }))).toMatchObject([{ isSettled: true }])
})

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
  expect(fatesOf(planOf(people))).toEqual([
    [2, 'mend'],
    [3, 'named'],
  ])
  expect(fatesOf(planOf(people, texts(2, { serves: 'すべて' })))[0]).toEqual([2, 'named'])
  expect(unused('名前\t役割\t担当\nSPS1\tSPS\tHQ\nHQ\tクライアント\t')).toEqual([])
  expect(unused('HQ,Agents,10.1.0.0/16,800 PCs\nDC,AD,10.0.0.1,')).toEqual([
    { number: 4, heading: '' },
  ])
})

test('of several names the one that differs from row to row is the host’s', () => {
  const { rows, unused } = unwrap(
    readHostTable('拠点,ホスト名,役割\n東京,PC1,PC\n東京,PC2,PC\n東京,PC3,PC', defaultDeployment),
  )
  expect(rows.map(({ name }) => name)).toEqual(['PC1', 'PC2', 'PC3'])
  expect(unused).toEqual([{ number: 1, heading: '拠点' }])
})

test('the next number is found in turn', () => {
  expect([null, 1, 4, 9].map((at) => findNext([2, 4, 9], at, 1))).toEqual([2, 2, 9, 2])
  expect([null, 1, 4, 9].map((at) => findNext([2, 4, 9], at, -1))).toEqual([9, 9, 2, 4])
  expect(findNext([], 3, 1)).toBeNull()
})

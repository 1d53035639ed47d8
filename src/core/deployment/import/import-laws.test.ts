import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostKinds } from '#core/configuration/network-terms.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { applyEdit } from '../apply-edit.ts'
import { defaultDeployment } from '../default-deployment.ts'
import { hostsOf, settleHosts } from '../edit-hosts.ts'
import { listChangedFields } from '../list-changed-fields.ts'
import { listHosts, saysSomething } from '../list-hosts.ts'
import { countFates, fateOf, isTaken, type PlannedRow } from './import-plan.ts'
import { planImport } from './plan-import.ts'
import { readHostTable } from './read-host-table.ts'
import { listKept, toImportEdit } from './to-import-edit.ts'

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
      const { missing, removed, hosts, zones: made } = plan
      const mayGo = missing.flatMap(({ host: { id }, isNeeded }) =>
        isNeeded || choices.keptMissing.has(id) ? [] : [id],
      )
      expect(removed).toEqual(choices.removesMissing ? mayGo : [])
      const after = applyEdit(deployment, toImportEdit(plan))
      const imported = applyEdit(deployment, { kind: 'import-hosts', zones: made, hosts })
      const left = hostsOf(imported).filter(({ id }) => !removed.includes(id))
      // The next of its kind takes the place of the first, and is not listed where it says nothing.
      const listed = left.filter((host) => saysSomething(host) || !plan.renamed.has(host.id))
      expect(hostsOf(after)).toHaveLength(listed.length)
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

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { applyEdit, type Edit } from '#core/deployment/apply-edit.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts, removeHosts, setHost } from '#core/deployment/edit-hosts.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { migrations, networkBefore } from '#core/testing/migrations.ts'
import { newHost } from '#core/testing/new-host.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { askForAll } from '../rules/request-source.ts'
import { makeRuleChange } from './make-rule-change.ts'
import { tabulateChangedObjects } from './tabulate-changed-objects.ts'

const tabulate = (before: Deployment, after: Deployment, language: Language) =>
  tabulateChangedObjects(
    { before, after },
    { earlier: askForAll(before, language, null), later: askForAll(after, language, null) },
    laterMessagesFor(language),
  )

/** The rows without what the kind of a host is called. */
const tell = (before: Deployment, after: Deployment) =>
  tabulate(before, after, 'en').rows.map(
    ([status, object, , , zone, name, address, was, acts]) =>
      `${status} ${object}: ${name} ${address}, ${zone} (${was}) ${acts}`,
  )

test('a host that is renamed, readdressed or moved has one row, which tells what it was', () => {
  expect(tell(networkBefore, setHost(networkBefore, 'agent', { name: 'Main' }))).toEqual([
    'Changed Main: Main 10.1.0.0/16, Client segment (Object: HQ, Host: HQ, Address object: HQ) create Main, delete HQ',
  ])
  const [, , readdressed, , moved] = migrations
  expect(tell(networkBefore, readdressed?.[1] ?? networkBefore)).toEqual([
    'Changed apexone: apexone 10.9.0.22, Server segment (Address: 10.9.0.2) change the address of apexone',
  ])
  expect(tell(networkBefore, moved?.[1] ?? networkBefore)).toEqual([
    'Changed Plant: Plant 10.2.0.0/16, Plant (Zone: Client segment) nothing to do',
  ])
})

test('a host that no rule between zones has changes as well, without work there', () => {
  expect(tell(networkBefore, setHost(networkBefore, 'sql-server', { addresses: [] }))).toEqual([
    'Changed SQL_SERVER_01:  (address missing), Server segment (Address object: SQL_SERVER_01, Address: 10.9.0.6) in no rule between zones',
  ])
})

test('addresses of a host are told one by one', () => {
  const addresses = ['10.1.0.0/16', '10.8.0.0/16']
  const more = setHost(networkBefore, 'agent', { addresses })
  expect(tell(networkBefore, more)).toEqual([
    'Added HQ: HQ_2 10.8.0.0/16, Client segment () create HQ_2',
    'Changed HQ: HQ_1 10.1.0.0/16, Client segment (Address object: HQ) create HQ_1, delete HQ',
  ])
  expect(tell(more, networkBefore)).toEqual([
    'Changed HQ: HQ 10.1.0.0/16, Client segment (Address object: HQ_1) create HQ, delete HQ_1',
    'Removed HQ: HQ_2 10.8.0.0/16, Client segment () delete HQ_2',
  ])
})

test('hosts that come and go have rows of their own', () => {
  const other = removeHosts(addHosts(networkBefore, [newHost('agent', 'Lab', '10.7.0.0/16')]), [
    'agent-2',
  ])
  expect(tell(networkBefore, other)).toEqual([
    'Added Lab: Lab 10.7.0.0/16, Client segment () create Lab',
    'Removed Plant: Plant 10.2.0.0/16, Client segment () delete Plant',
  ])
})

const anyHostEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constant('set-host' as const),
  id: fc.constantFrom('agent', 'agent-2', 'apex-one-server', 'standalone-sps', 'apex-central'),
  change: fc.oneof(
    fc.record({ name: fc.constantFrom('HQ', 'Plant', '本社', 'Lab', '') }),
    fc.record({ zone: fc.constantFrom('server', 'client', 'dmz', '') }),
    fc.record({
      addresses: fc.subarray(['10.1.0.0/16', '10.1.2.4', 'fd00::1', 'dc.example', '10.7.0.0/24']),
    }),
  ),
})

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: anyHostEdit },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('remove-hosts' as const),
      ids: fc.subarray(['agent', 'agent-2', 'standalone-sps']),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Edit>(
      { kind: 'set-options', change: { edge: 'off' } },
      { kind: 'set-options', change: { iis: 'default', 'smart-protection': 'standalone' } },
    ),
  },
)

const anyPair = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.array(anyEdit, { maxLength: 3 }), fc.array(anyEdit, { minLength: 1, maxLength: 5 }))
      .map(([first, then]) => {
        const before = first.reduce((one, edit) => applyEdit(one, edit), networkBefore)
        return [before, then.reduce((one, edit) => applyEdit(one, edit), before)] as const
      }),
  },
  { weight: 1, arbitrary: fc.tuple(anyDeployment, anyDeployment) },
)

const sort = (names: Iterable<string>): string[] => [...new Set(names)].toSorted()

/** What a text for a device does under which names of addresses. */
function listDone(before: Deployment, after: Deployment) {
  const write = (comparison: Parameters<typeof makeRuleChange>[1]) =>
    unwrap(
      makeRuleChange('pan-os', comparison, { view: 'single', boundary: null, host: null }),
    ).content.split('\n')
  const find = (lines: readonly string[], form: RegExp) =>
    lines.flatMap((line) => form.exec(line)?.[1] ?? [])
  const lines = write(compareDeployments(before, after))
  // The other way round, what is created is deleted.
  const back = write(compareDeployments(after, before))
  const [set, setBack] = [lines, back].map((all) => sort(find(all, /^set address (\S+) /)))
  return {
    set,
    setBack,
    deleted: sort(find(lines, /\bdelete address (\S+)$/)),
  }
}

/** The same by the rows of the request. */
function listAsked(before: Deployment, after: Deployment) {
  const { rows } = tabulate(before, after, 'en')
  const acts = rows.flatMap((row) => row.at(-1)?.split(', ') ?? [])
  const names = (act: string) =>
    acts.flatMap((text) => (text.startsWith(act) ? (text.split(' ').at(-1) ?? []) : []))
  const changed = names('change ')
  const deleted = sort(names('delete '))
  return {
    set: sort([...names('create '), ...changed]),
    setBack: sort([...deleted, ...changed]),
    deleted,
  }
}

test('the rows say what texts for devices create, change and delete', () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      expect(listAsked(before, after)).toEqual(listDone(before, after))
    }),
    { numRuns: 100 },
  )
})

test.each(languages)(
  'nothing is told of what is the same, and the rest backwards (%s)',
  (language) => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        expect(tabulate(after, after, language).rows).toEqual([])
        const messages = laterMessagesFor(language)
        const statuses = (
          rows: readonly (readonly string[])[],
          wanted: 'added' | 'removed' | 'changed',
        ) => rows.filter(([status]) => status === messages[`comparison.status.${wanted}`]).length
        const [there, back] = [tabulate(before, after, language), tabulate(after, before, language)]
        expect(statuses(there.rows, 'added')).toBe(statuses(back.rows, 'removed'))
        expect(statuses(there.rows, 'changed')).toBe(statuses(back.rows, 'changed'))
      }),
      { numRuns: 50 },
    )
  },
)

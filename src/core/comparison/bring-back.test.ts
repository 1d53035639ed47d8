import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { compareLinks } from '#core/testing/compare-links.ts'
import { bringBack } from './bring-back.ts'
import { compareDeployments } from './compare-deployments.ts'
import type { ComparedStatus, Comparison } from './comparison.ts'

const read = (link: string) => decodeDeployment(link).deployment

const count = ({ hosts }: Comparison, wanted: ComparedStatus) =>
  hosts.filter(({ status }) => status === wanted).length

/** What the comparison is once a host is back. */
function compareWithout(comparison: Comparison, id: string): Comparison | null {
  const host = comparison.hosts.find((one) => one.id === id)
  const edit = host ? bringBack(host, comparison) : null
  const { before, after } = comparison
  return edit && compareDeployments(before, applyEdit(after, edit))
}

test('whatever else differs, the host that is brought back is the one that was gone', () => {
  let tried = 0
  fc.assert(
    fc.property(anyDeployment, anyDeployment, (before, after) => {
      const comparison = compareDeployments(before, after)
      for (const { id, before: had } of comparison.hosts) {
        // Of one that has neither nobody can tell that it is the same.
        if (!had || (had.name === '' && had.addresses.length === 0)) continue
        const back = compareWithout(comparison, id)
        if (!back) continue
        tried++
        expect(count(back, 'removed')).toBe(count(comparison, 'removed') - 1)
        expect(count(back, 'added')).toBe(count(comparison, 'added'))
        const again = back.hosts.find((host) => host.before?.id === had.id)
        expect(again?.fields.filter((field) => field !== 'serves')).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
  expect(tried).toBeGreaterThan(20)
})

test('a host comes back with its zone, its addresses and whom it serves, also where its id is taken', () => {
  const before = read(
    '#v=2&agent.name=HQ&agent-2.name=Plant&agent-2.zone=ot&agent-2.address=10.2.0.0/16' +
      '&agent-3.name=Lab&ot.name=OT&ot.trust=1.5' +
      '&standalone-sps.name=A&standalone-sps-2.name=B&standalone-sps-2.serves=agent-3',
  )
  const after = read('#v=2&agent.name=HQ&agent-2.name=Lab&standalone-sps.name=A')
  const plant = compareWithout(compareDeployments(before, after), 'agent-2~')
  expect(plant?.after.zones.find(({ id }) => id === 'ot')).toMatchObject({ name: 'OT', trust: 1.5 })
  expect(plant?.after.sites[0].hosts).toContainEqual({
    ...before.sites[0].hosts.find(({ name }) => name === 'Plant'),
    id: 'agent-4',
  })
  const second = compareWithout(compareDeployments(before, after), 'standalone-sps-2')
  expect(second?.after.sites[0].hosts.find(({ name }) => name === 'B')?.serves).toEqual(['agent-2'])
})

test.each([
  ['agent-3', 'agent-2', ['agent-2', 'agent-3']],
  ['agent-2', 'agent', ['agent-2']],
])('who served a host serves it again: %s', (plant, nord, serves) => {
  const hosts = `${nord}.name=Nord&${plant}.name=Plant`
  const before = read(
    `#v=2&agent.name=HQ&${hosts}&standalone-sps.name=A` +
      `&standalone-sps-2.name=B&standalone-sps-2.serves=${serves.join()}`,
  )
  const without = (...ids: readonly string[]) => applyEdit(before, { kind: 'remove-hosts', ids })
  const serverOf = (comparison: Comparison | null | undefined) =>
    comparison?.hosts.find(({ after }) => after?.name === 'B')
  const gone = compareDeployments(before, without(plant))
  expect(serverOf(gone)?.fields).toEqual(['serves'])
  expect(serverOf(compareWithout(gone, plant))?.fields).toEqual([])
  // Also where the server comes back before it.
  const both = compareDeployments(before, without(plant, 'standalone-sps-2'))
  const server = compareWithout(both, 'standalone-sps-2') ?? both
  expect(serverOf(compareWithout(server, plant))?.fields).toEqual([])
})

test('what the options exclude, and what is not gone, is not brought back', () => {
  const comparison = compareLinks('#v=2&edge=on&agent.name=HQ', '#v=2&edge=off&agent.name=HQ')
  expect(count(comparison, 'removed')).toBe(2)
  expect(comparison.hosts.map(({ id }) => compareWithout(comparison, id))).toEqual(
    comparison.hosts.map(() => null),
  )
})

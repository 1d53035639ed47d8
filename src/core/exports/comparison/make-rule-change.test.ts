import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import type { ComparedStatus, Comparison } from '#core/comparison/comparison.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { RuleChanges } from '#core/rules/changes/list-rule-changes.ts'
import { type DialectId, dialectIds } from '#core/rules/dialects/dialects.ts'
import { newHost } from '#core/testing/new-host.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { type ChangeSettings, makeRuleChange } from './make-rule-change.ts'

const all: ChangeSettings = { view: 'single', boundary: null, host: null }

const make = (id: DialectId, comparison: Comparison, settings: Partial<ChangeSettings> = {}) =>
  unwrap(makeRuleChange(id, comparison, { ...all, ...settings }))

const samples = sampleDeployments(5, 4, 23)

const pairs = samples.slice(1).map((after, index) => [samples[index] ?? after, after] as const)

const idsOf = (rules: readonly { readonly id: string }[]): string[] =>
  rules.map(({ id }) => id).toSorted()

/** Changed for a device or only for people, they are changed. */
const listByStatus = ({ added, removed, changed, reasons }: RuleChanges) => ({
  added: idsOf(added),
  removed: idsOf(removed),
  changed: idsOf([...changed, ...reasons].map(({ after }) => after)),
})

test('a device is told of the very rules that the comparison has, at each boundary', () => {
  for (const [before, after] of pairs) {
    const comparison = compareDeployments(before, after)
    const { rules } = comparison
    for (const boundary of new Set(rules.map((rule) => rule.boundary))) {
      const idsWith = (status: ComparedStatus) =>
        idsOf(
          rules.flatMap((rule) => {
            const own = rule.after ?? rule.before
            return own && rule.boundary === boundary && rule.status === status ? [own] : []
          }),
        )
      const { changes } = make('asa', comparison, { boundary })
      const found = listByStatus(changes)
      expect([found.added, found.removed]).toEqual([idsWith('added'), idsWith('removed')])
      // Beside names of hosts, a device has names of their addresses.
      expect(found.changed).toEqual(expect.arrayContaining(idsWith('changed')))
    }
  }
})

test('the other way round, what is added is removed, of every device and firewall', () => {
  for (const [before, after] of pairs) {
    const [there, back] = [compareDeployments(before, after), compareDeployments(after, before)]
    for (const view of ['single', 'grouped'] as const) {
      const [one, other] = [make('nftables', there, { view }), make('nftables', back, { view })]
      expect(idsOf(one.changes.added)).toEqual(idsOf(other.changes.removed))
      expect(idsOf(one.changes.removed)).toEqual(idsOf(other.changes.added))
      expect(one.changes.changed.length).toBe(other.changes.changed.length)
    }
  }
})

test.each(dialectIds)('where nothing differs, there is nothing to do for %s', (id) => {
  const { content, changes } = make(id, compareDeployments(defaultDeployment, defaultDeployment))
  expect(listByStatus(changes)).toEqual({ added: [], removed: [], changed: [] })
  expect(content).toMatch(/^[#!] NOTHING TO DO: /m)
  expect(content.split(/\r?\n/).filter((line) => /^[^#!\ufeff]/.test(line))).toEqual([])
})

const network = addHosts(defaultDeployment, [
  newHost('agent', 'HQ', '10.1.0.0/16'),
  newHost('apex-one-server', 'apexone01', '10.9.0.2'),
  newHost('edge-relay', 'edge', '192.0.2.5'),
])

/** The hosts of the same network under other names, but for one sign of each. */
const renamed: Deployment = addHosts(defaultDeployment, [
  newHost('agent', 'Head office', '10.1.0.0/16'),
  newHost('apex-one-server', 'apexone02', '10.9.0.2'),
  newHost('edge-relay', 'edge', '192.0.2.5'),
])

test('a host of another name has changed rules, between zones and on its own firewall', () => {
  const comparison = compareDeployments(network, renamed)
  for (const settings of [{ boundary: 'client>server' }, { host: 'apex-one-server' }]) {
    const { content, changes } = make('nftables', comparison, settings)
    expect([changes.added, changes.removed]).toEqual([[], []])
    expect(changes.changed.length).toBeGreaterThan(1)
    expect(content).toMatch(
      /^# {3}R_[\dA-F]{8} Head_office to apexone02 .*\(R_[\dA-F]{8} before\)$/m,
    )
  }
})

test('a boundary that only the earlier deployment has loses all of its rules', () => {
  const edgeless = decodeDeployment('#v=1&edge=off').deployment
  const comparison = compareDeployments(network, {
    ...network,
    sites: [{ ...network.sites[0], options: edgeless.sites[0].options }],
  })
  const { content, changes } = make('pan-os', comparison, { boundary: 'dmz>server' })
  expect(changes.removed.length).toBeGreaterThan(0)
  expect([changes.added, changes.changed]).toEqual([[], []])
  const lines = content.split('\n').filter((line) => line !== '')
  expect(lines).toContain(`#2 delete rulebase security rules ${changes.removed[0]?.id}`)
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([])
})

test.each([
  ['fortigate', '#2     delete "edge"'],
  ['pan-os', '#2 delete address edge'],
  ['asa', '!2 no object network edge'],
] as const)('%s: what other boundaries have, too, is deleted with all of them', (id, line) => {
  const whole = addHosts(network, [newHost('off-premises-agent', 'roaming', '198.51.100.0/24')])
  const edgeless = decodeDeployment('#v=1&edge=off').deployment
  const comparison = compareDeployments(whole, {
    ...whole,
    sites: [{ ...whole.sites[0], options: edgeless.sites[0].options }],
  })
  const linesFor = (boundary: string | null) => {
    const { content, changes } = make(id, comparison, { boundary })
    expect(changes.removed.length).toBeGreaterThan(0)
    return content.split('\n')
  }
  expect(linesFor('internet>dmz')).not.toContain(line)
  expect(linesFor('dmz>server')).not.toContain(line)
  expect(linesFor(null)).toContain(line)
})

test('a firewall that neither has is refused, with those of both', () => {
  const comparison = compareDeployments(network, decodeDeployment('#v=1&edge=off').deployment)
  const refusal = makeRuleChange('asa', comparison, { ...all, boundary: 'server>internet' })
  expect(refusal).toMatchObject({ ok: false, problem: { kind: 'no-boundary' } })
  expect(JSON.stringify(refusal)).toContain('dmz>server')
  expect(makeRuleChange('nftables', comparison, { ...all, host: 'agent-9' })).toMatchObject({
    ok: false,
    problem: { kind: 'no-host', host: 'agent-9' },
  })
  expect(makeRuleChange('asa', comparison, { ...all, host: 'agent' })).toMatchObject({
    ok: false,
    problem: { kind: 'not-for-device', part: 'hosts' },
  })
})

test('numbers begin where they are told to', () => {
  const comparison = compareDeployments(network, renamed)
  expect(make('rtx', comparison, { firstNumber: 500 }).content).toMatch(/^# no ip filter 500$/m)
  expect(makeRuleChange('rtx', comparison, { ...all, firstNumber: 0 })).toMatchObject({
    ok: false,
    problem: { kind: 'bad-number' },
  })
})

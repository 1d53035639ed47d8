import { expect, test } from 'vitest'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { type ChangeRequest, emptyRequest } from '#core/deployment/change-request.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { NewHost } from '#core/deployment/edit-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { deriveRules } from './derive-rules.ts'
import { findRuleWarnings, findWarnings } from './find-warnings.ts'

const reason = { ...emptyRequest, reason: 'New plant', period: 'permanent' } as const

const boundariesOf = (hosts: readonly NewHost[]) =>
  deriveRules(topologyOf(applyEdit(defaultDeployment, { kind: 'add-hosts', hosts }))).boundaries

const findAll = (hosts: readonly NewHost[], request: ChangeRequest, today: string | null = null) =>
  findWarnings(boundariesOf(hosts), request, today).map((warning) => {
    if ('objects' in warning) return [warning.kind, ...warning.objects.map(({ host }) => host.name)]
    return 'rules' in warning ? [warning.kind, warning.rules.length] : [warning.kind]
  })

/**
 * Each warning by its kind, with the hosts or the number of rules that it is about; without that of
 * the many hosts of these deployments whose address is missing.
 */
const warn = (hosts: readonly NewHost[], request: ChangeRequest = reason, today?: string) =>
  findAll(hosts, request, today).filter(([kind]) => kind !== 'address-missing')

test('missing addresses are one warning with every rule of such a host, and each host once', () => {
  const rules = boundariesOf([]).flatMap((boundary) => boundary.rules.single)
  const [missing, ...others] = findWarnings(boundariesOf([]), reason)
  expect(others).toEqual([])
  expect(missing).toMatchObject({ kind: 'address-missing' })
  expect(missing && 'rules' in missing && missing.rules.map(({ number }) => number)).toEqual(
    rules.map(({ number }) => number),
  )
  const [first = []] = findAll([], reason)
  const meant = rules.flatMap(({ sources, destinations }) => [...sources, ...destinations])
  expect(first).toHaveLength(1 + new Set(meant.map(({ host }) => host.id)).size)

  const addressed = [
    { kind: 'agent', name: 'A', addresses: ['10.1.0.1'] },
    { kind: 'apex-one-server', name: 'S', addresses: ['10.9.0.1'] },
  ] as const
  const [some = []] = findAll(addressed, reason)
  expect(some[0]).toBe('address-missing')
  expect(some).not.toContain('A')
  expect(some).not.toContain('S')
})

test('rules of which one side has IPv4 only and the other IPv6 only', () => {
  const between = (agent: readonly string[], server: readonly string[]) =>
    warn([
      { kind: 'agent', name: 'A', addresses: agent },
      { kind: 'apex-one-server', name: 'S', addresses: server },
    ])
  expect(between(['10.1.0.1'], ['fd00::1'])).toEqual([['mixed-families', 'A', 'S']])
  expect(between(['fd01::/64'], ['10.9.0.1'])).toEqual([['mixed-families', 'A', 'S']])
  expect(between(['10.1.0.1', 'fd01::1'], ['fd00::1'])).toEqual([])
  expect(between(['10.1.0.1'], ['s.corp.example'])).toEqual([['dns-name', 'S']])
  expect(between(['10.1.0.1'], [])).toEqual([])
})

test('addresses that say nothing wrong give no warning', () => {
  expect(warn([])).toEqual([])
  expect(
    warn([
      { kind: 'agent', name: 'HQ', addresses: ['10.1.0.0/16', '10.2.0.1-10.2.0.9'] },
      { kind: 'apex-one-server', name: 'S', addresses: ['10.9.0.1', 'fd00::1'] },
      { kind: 'edge-relay', name: 'R', addresses: ['10.9.0.2/32'] },
    ]),
  ).toEqual([])
})

test('any address, and more than a machine for a server', () => {
  expect(
    warn([
      { kind: 'agent', name: 'HQ', addresses: ['0.0.0.0/0'] },
      { kind: 'agent', name: 'Plant', addresses: ['::/0'] },
      { kind: 'apex-one-server', name: 'S', addresses: ['10.9.0.0/24', 'fd00::1'] },
      { kind: 'standalone-sps', name: 'P', addresses: ['10.9.0.1-10.9.0.2', 'fd00::2'] },
    ]),
  ).toEqual([
    ['any-address', 'HQ', 'Plant'],
    ['wide-server', 'S', 'P'],
  ])
})

test('DNS names', () => {
  expect(
    warn([{ kind: 'apex-one-server', name: 'S', addresses: ['10.9.0.1', 's.corp.example'] }]),
  ).toEqual([['dns-name', 'S']])
})

test('the same rule twice, whatever the order of addresses', () => {
  const twice = warn([
    { kind: 'agent', name: 'A', addresses: ['10.1.0.1', '10.1.0.2'] },
    { kind: 'agent', name: 'B', addresses: ['10.1.0.2', '10.1.0.1'] },
    { kind: 'apex-one-server', name: 'S', addresses: ['10.9.0.1'] },
  ])
  expect(twice.length).toBeGreaterThan(1)
  expect(new Set(twice.map(([kind, count]) => `${kind} ${count}`))).toEqual(
    new Set(['same-rule 2']),
  )
})

test('a warning about addresses has every rule with such a host, and no other', () => {
  const hosts = [{ kind: 'apex-one-server', name: 'S', addresses: ['10.9.0.0/24'] }] as const
  const boundaries = boundariesOf(hosts)
  const [wide] = findRuleWarnings(boundaries)
  const meant = boundaries
    .flatMap(({ rules }) => rules.single)
    .filter(({ sources, destinations }) =>
      [...sources, ...destinations].some(({ host }) => host.name === 'S'),
    )
  expect(wide?.rules).toEqual(meant)
  expect(meant.length).toBeGreaterThan(1)
})

test('a request without a reason, without an end, or with one that comes first', () => {
  expect(warn([], emptyRequest)).toEqual([['no-reason'], ['no-period']])
  expect(warn([], { ...reason, period: '', expiry: '2027-03-31' })).toEqual([])
  const backwards = { wanted: '2027-03-31', expiry: '2027-03-30' }
  expect(warn([], { ...reason, ...backwards })).toEqual([['expiry-first']])
  expect(warn([], { ...reason, period: 'temporary' })).toEqual([['no-expiry']])
  expect(warn([], { ...reason, period: 'temporary', expiry: '2027-03-31' })).toEqual([])
})

test('a day of expiry before today, where it is said which day it is', () => {
  const request = { ...reason, expiry: '2027-03-31' }
  expect(warn([], request, '2027-04-01')).toEqual([['expiry-past']])
  expect(warn([], request, '2027-03-31')).toEqual([])
  expect(warn([], request)).toEqual([])
  expect(warn([], reason, '2027-04-01')).toEqual([])
})

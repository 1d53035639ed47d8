import { expect, test } from 'vitest'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { type ChangeRequest, emptyRequest } from '#core/deployment/change-request.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { NewHost } from '#core/deployment/edit-hosts.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { deriveRules } from './derive-rules.ts'
import { findRuleWarnings, findWarnings } from './find-warnings.ts'

const reason = { ...emptyRequest, reason: 'New plant', period: 'permanent' } as const

/** Each warning by its kind, with the hosts or the number of rules that it is about. */
const warn = (hosts: readonly NewHost[], request: ChangeRequest = reason) => {
  const deployment = applyEdit(defaultDeployment, { kind: 'add-hosts', hosts })
  const { boundaries } = deriveRules(topologyOf(deployment))
  return findWarnings(boundaries, request).map((warning) => {
    if ('objects' in warning) return [warning.kind, ...warning.objects.map(({ host }) => host.name)]
    return 'rules' in warning ? [warning.kind, warning.rules.length] : [warning.kind]
  })
}

test('addresses that say nothing wrong give no warning, nor do those that are missing', () => {
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
      { kind: 'apex-one-server', name: 'S', addresses: ['10.9.0.0/24'] },
      { kind: 'standalone-sps', name: 'P', addresses: ['10.9.0.1-10.9.0.2'] },
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
  const deployment = applyEdit(defaultDeployment, { kind: 'add-hosts', hosts })
  const { boundaries } = deriveRules(topologyOf(deployment))
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

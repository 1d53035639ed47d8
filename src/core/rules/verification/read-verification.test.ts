import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { mergeVerifications } from './merge-verifications.ts'
import { readVerification } from './read-verification.ts'

const { flows } = topologyOf(defaultDeployment)
const [first, second] = flows.map(({ id }) => id)

const file = (results: readonly object[], more: object = {}): string =>
  JSON.stringify({
    portscape: 'verification',
    version: 1,
    fingerprint: '7C1E-22D9',
    host: 'agent',
    time: '2026-11-26T07:00:00Z',
    results,
    ...more,
  })

test('of the addresses of a flow the worst result counts', () => {
  const { results } = unwrap(
    readVerification(
      file([
        { flow: first, address: '10.0.0.1', result: 'open' },
        { flow: first, address: '10.0.0.2', result: 'blocked' },
        { flow: first, address: '10.0.0.3', result: 'reachable' },
        { flow: second, address: '10.0.0.1', result: 'open' },
      ]),
    ),
  )
  expect([...results]).toEqual([
    [first, 'blocked'],
    [second, 'open'],
  ])
})

test('a byte order mark, as Windows writes it, is no matter', () => {
  expect(readVerification(`\ufeff${file([])}`).ok).toBe(true)
})

test.each([
  ['', 'no-verification'],
  ['[]', 'no-verification'],
  ['{"version":1,"configuration":{}}', 'no-verification'],
  [file([]).slice(0, -9), 'damaged'],
  [file([{ flow: 'x', result: 'perhaps' }]), 'damaged'],
  [file([], { fingerprint: '<b>' }), 'damaged'],
  [file([], { time: 'yesterday' }), 'damaged'],
  [file([], { version: 2 }), 'other-version'],
])('%s is refused', (text, kind) => {
  expect(readVerification(text)).toEqual({ ok: false, problem: { kind } })
})

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(300), (json, cut) => {
      readVerification(json)
      readVerification(file([{ flow: json, result: 'open' }]).slice(0, cut))
    }),
  )
})

test('the newest run counts, in whatever order the files come', () => {
  const run = (time: string, result: string, fingerprint = '7C1E-22D9') =>
    unwrap(readVerification(file([{ flow: first, result }], { time, fingerprint })))
  const runs = [
    run('2026-11-26T09:00:00Z', 'open'),
    run('2026-11-26T08:00:00Z', 'blocked', '0000-0000'),
  ]
  for (const order of [runs, runs.toReversed()]) {
    const merged = mergeVerifications(order, flows, '7C1E-22D9')
    expect([...merged.states.values()]).toEqual([
      { result: 'open', time: '2026-11-26T09:00:00Z', isOfOther: false },
    ])
    expect([merged.counts.open, merged.unknown, merged.strays]).toEqual([1, flows.length - 1, 0])
  }
})

test('what was found for another deployment is told, and what this one has not is counted apart', () => {
  const run = unwrap(
    readVerification(
      file([
        { flow: first, result: 'reachable' },
        { flow: 'agent-9>moon:tcp/1', result: 'open' },
      ]),
    ),
  )
  const { states, strays, counts } = mergeVerifications([run], flows, 'AAAA-BBBB')
  expect(states.get(first ?? '')).toMatchObject({ result: 'reachable', isOfOther: true })
  expect([strays, counts.reachable, counts.open]).toEqual([1, 1, 0])
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { countEach, countOfOthers } from './count-results.ts'
import { formatCounts } from './format-verification.ts'
import { mergeVerifications, resultOf } from './merge-verifications.ts'
import { holdsVerification, readVerification, readVerificationFile } from './read-verification.ts'

const topology = topologyOf(defaultDeployment)
const { flows } = topology
const [first, second] = flows.filter(({ source }) => source === 'agent').map(({ id }) => id)

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
  const run = unwrap(
    readVerification(
      file([
        { flow: first, address: '10.0.0.1', result: 'open' },
        { flow: first, address: '10.0.0.2', result: 'blocked' },
        { flow: first, address: '10.0.0.3', result: 'reachable' },
        { flow: second, address: '10.0.0.1', result: 'open' },
      ]),
    ),
  )
  expect(run.results[0]).toEqual({ flow: first, address: '10.0.0.1', result: 'open' })
  const merged = mergeVerifications([run], topology, run.fingerprint)
  expect([first, second].map((flow) => resultOf(flow ?? '', merged))).toEqual(['blocked', 'open'])
})

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

test.each([
  ['UTF-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16, as Windows PowerShell redirects', utf16],
  ['UTF-16 of the other order', (text: string) => utf16(text).swap16()],
])('a file in %s is read', (_, encode) => {
  const bytes = encode(file([{ flow: first, result: 'open' }]))
  expect(holdsVerification(bytes)).toBe(true)
  expect(unwrap(readVerificationFile(bytes)).results).toEqual([
    { flow: first, address: '', result: 'open' },
  ])
})

test('a file that no script wrote is told apart, also one that speaks of them', () => {
  const title = JSON.stringify({
    version: 1,
    configuration: { title: '"portscape": "verification"' },
  })
  for (const text of ['', '<svg/>', title, `[${file([])}]`]) {
    expect(holdsVerification(Buffer.from(text))).toBe(false)
    expect(readVerificationFile(Buffer.from(text))).toEqual({
      ok: false,
      problem: { kind: 'no-verification' },
    })
  }
})

test('a program may have put the members into another order', () => {
  const { portscape, ...rest } = JSON.parse(file([]))
  expect(readVerification(JSON.stringify({ ...rest, portscape })).ok).toBe(true)
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

test('the newest run for the deployment counts, in whatever order the files come', () => {
  const run = (time: string, result: string, fingerprint = '7C1E-22D9') =>
    unwrap(readVerification(file([{ flow: first, result }], { time, fingerprint })))
  const runs = [
    run('2026-11-26T09:00:00Z', 'open'),
    run('2026-11-26T08:00:00Z', 'blocked'),
    run('2026-11-26T10:00:00Z', 'blocked', '0000-0000'),
  ]
  for (const order of [runs, runs.toReversed()]) {
    const merged = mergeVerifications(order, topology, '7C1E-22D9')
    expect(merged.states.get(first ?? '')).toEqual({
      result: 'open',
      time: '2026-11-26T09:00:00Z',
      otherFingerprint: '',
    })
    expect(countEach(merged.states.keys(), merged)).toEqual([
      ['open', 1],
      ['unknown', flows.length - 1],
    ])
    expect([countOfOthers(merged), merged.strays]).toEqual([0, 0])
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
  const merged = mergeVerifications([run], topology, 'AAAA-BBBB')
  const { states, strays } = merged
  expect(states.get(first ?? '')).toMatchObject({
    result: 'reachable',
    otherFingerprint: '7C1E-22D9',
  })
  expect([strays, countOfOthers(merged)]).toEqual([1, 1])
  expect(resultOf(first ?? '', merged)).toBe('reachable')
  expect(resultOf(second ?? '', merged)).toBe('unknown')
  expect(formatCounts(states.keys(), merged, laterMessagesFor('en'))).toBe(
    `1 reachable, ${flows.length - 1} no result`,
  )
})

/** What is said of the first flow, whose results for another deployment have these addresses. */
const resultAt = (written: string, ...results: readonly object[]) => {
  const { deployment } = decodeDeployment(`#v=2&apex-one-server.address=${written}`)
  const run = unwrap(readVerification(file(results.map((one) => ({ flow: first, ...one })))))
  const merged = mergeVerifications([run], topologyOf(deployment), 'AAAA-BBBB')
  return [resultOf(first ?? '', merged), merged.strays]
}

test('what was found for another deployment counts only at addresses that are still there', () => {
  const old = { address: '127.0.0.1', result: 'open' }
  const kept = { address: '10.10.0.11', result: 'reachable' }
  expect(resultAt('10.10.0.11', old)).toEqual(['unknown', 1])
  expect(resultAt('10.10.0.11', { ...old, result: 'blocked' }, kept)).toEqual(['reachable', 1])
  expect(resultAt('10.10.0.11,127.0.0.1', old, kept)).toEqual(['reachable', 0])
  expect(resultAt('', old)).toEqual(['unknown', 1])
  // Nothing was tried, as nothing would be now.
  expect(resultAt('', { address: '', result: 'not-tested' })).toEqual(['not-tested', 0])
  expect(resultAt('10.10.0.11', { address: '', result: 'not-tested' })).toEqual(['unknown', 1])
})

test.each(['agent-9', 'web-browser'])(
  'what %s found says nothing of flows of another host',
  (host) => {
    const run = unwrap(readVerification(file([{ flow: first, result: 'open' }], { host })))
    const merged = mergeVerifications([run], topology, run.fingerprint)
    expect([resultOf(first ?? '', merged), merged.strays]).toEqual(['unknown', 1])
  },
)

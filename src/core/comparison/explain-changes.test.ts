import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { compareDeployments } from './compare-deployments.ts'
import type { Comparison } from './comparison.ts'
import { type Explanation, explainChanges } from './explain-changes.ts'
import { nameCause } from './name-cause.ts'
import { createTeller, tellIdle } from './tell-explanations.ts'

const read = (link: string) => decodeDeployment(link).deployment

/** Causes with their sentences, as a page tells them. */
function tell(before: string, after: string, language: Language = 'en') {
  const comparison = compareDeployments(read(before), read(after))
  const tellOne = createTeller(comparison, language)
  return explainChanges(comparison).map((explanation) => [
    nameCause(explanation.cause, comparison, laterMessagesFor(language)),
    ...tellOne(explanation),
  ])
}

test('each flow that differs is explained once, and nothing else is', () => {
  fc.assert(
    fc.property(fc.tuple(anyDeployment, anyDeployment), ([before, after]) => {
      const comparison = compareDeployments(before, after)
      const explained = explainChanges(comparison).flatMap(({ flows }) => flows.map(({ id }) => id))
      const differing = comparison.flows.filter(({ status }) => status !== 'unchanged')
      expect(explained.toSorted()).toEqual(differing.map(({ id }) => id).toSorted())
    }),
    { numRuns: 80 },
  )
})

test('nothing is explained where nothing differs', () => {
  expect(explainChanges(compareDeployments(defaultDeployment, defaultDeployment))).toEqual([])
})

test('an option says what is needed no more, and what stays for less', () => {
  expect(tell('', '#v=1&smart-protection=standalone')).toEqual([
    [
      'Source: Both → Standalone SPS',
      'HTTPS 4343, Apex One agents → Apex One server, stays; it is no longer for: Sending scan queries (smart scan) (E5).',
      'HTTP 8080, Apex One agents → Apex One server, is no longer needed (E4, E8).',
    ],
  ])
  expect(tell('', '#v=1&edge=off', 'ja')).toEqual([
    [
      'エッジリレーサーバ: オン → オフ',
      'TCP 443（オフプレミスのエージェント → エッジリレーサーバ）は不要になります（E13）。',
      'TCP 4343（エッジリレーサーバ → Apex One サーバ）は不要になります（D1）。',
    ],
  ])
})

test('a port that moved is one sentence, and what an option brings along is not told twice', () => {
  const [iis, ...others] = tell('', '#v=1&iis=default')
  expect(others).toEqual([])
  expect(iis?.[0]).toBe('IIS site: Virtual web site → Default web site')
  expect(iis).toContain(
    'HTTP 80, Apex One agents → Apex One server, takes the place of HTTP 8080 (E6, E9).',
  )
  expect(iis?.filter((sentence) => sentence.includes('no longer needed'))).toEqual([])
})

test('hosts explain their own flows, many of a kind together, whatever an option does as well', () => {
  const plants = [2, 3, 4, 5].map((number) => `&agent-${number}.name=Plant ${number}`).join('')
  const told = tell('#v=2&agent.name=HQ', `#v=2&agent.name=HQ${plants}&server-http-port=80`)
  expect(told.map(([cause]) => cause)).toEqual([
    'Server port (HTTP): 8080 → 80',
    'Apex One agents (4): Added',
  ])
  expect(told[1]).toContain(
    'HTTPS 21112, Apex One server → Apex One agents (4), is needed now: General communication (C1).',
  )
  expect(told[0]).toHaveLength(2)
})

test('what two options do only together is told as theirs', () => {
  const told = tell('#v=1&build=14000', '#v=1&remote-install=on&build=14000')
  expect(told).toHaveLength(1)
})

/** What a cause is, whichever way round. */
const causeOf = ({ cause }: Pick<Explanation, 'cause'>): string => {
  if (cause.kind === 'option') return cause.key
  if (cause.kind === 'together') return cause.kind
  const [{ before, after }] = cause.hosts
  return `${(before ?? after)?.kind}`
}

/** Each flow with its causes, by what both deployments call it, whichever way round. */
const tellReasons = (comparison: Comparison, isReversed: boolean) =>
  explainChanges(comparison)
    .flatMap((explanation) =>
      explanation.flows.map(({ id, before, after }) => {
        const ids = isReversed ? [after?.id, before?.id] : [before?.id, after?.id]
        const others = explanation.others.get(id) ?? []
        return [...ids, causeOf(explanation), ...others].join(' ')
      }),
    )
    .toSorted()

test('the other way round each flow has the same causes', () => {
  fc.assert(
    fc.property(fc.tuple(anyDeployment, anyDeployment), ([before, after]) => {
      expect(tellReasons(compareDeployments(after, before), true)).toEqual(
        tellReasons(compareDeployments(before, after), false),
      )
    }),
    { numRuns: 80 },
  )
})

test('what an option ends stands under it, not under one that would only move its port', () => {
  const told = tell('', '#v=1&iis=default&smart-protection=standalone&edge=off')
  const under = (name: string) => told.find(([cause]) => cause?.startsWith(name)) ?? []
  expect(under('Edge')).toEqual([
    'Edge Relay Server: On → Off',
    expect.stringMatching(/^TCP 443, .* no longer needed \(E13\)\.$/),
    expect.stringMatching(/^TCP 4343, .* no longer needed \(D1\)\.$/),
  ])
  expect(under('Source').join()).toContain('HTTP 8080')
  expect(under('Source').join()).toContain('no longer needed (E4, E8)')
  expect(under('IIS').join()).not.toContain('no longer needed')
})

test('what several options each end stands under the one that does the least else', () => {
  const told = tell('', '#v=1&ad=off&device-control=off')
  const device = told.find(([cause]) => cause?.startsWith('Device'))
  expect(device?.join()).toContain('(E14)')
  expect(told.flat().join()).not.toContain('No flow changes')
})

test('an option without which another would do nothing says where it has its part', () => {
  const comparison = compareDeployments(
    defaultDeployment,
    read('#v=1&build=14095&remote-install=on'),
  )
  const explanations = explainChanges(comparison)
  const [build, install, ...more] = explanations
  if (!build || !install) throw new Error('Both options are causes.')
  expect(more).toEqual([])
  expect(install.flows).toEqual([])
  expect([...build.others.values()].every((keys) => keys.join() === 'remote-install')).toBe(true)
  for (const [language, name] of [
    ['en', 'Build'],
    ['ja', 'ビルド'],
  ] as const) {
    const messages = laterMessagesFor(language)
    expect(tellIdle(install, explanations, messages)).toContain(name)
    const [sentence] = createTeller(comparison, language)(build)
    expect(sentence).toContain(messages['option.remote-install'])
  }
})

test('an option whose effect other changes take away is not said to change nothing', () => {
  const overruled = compareDeployments(
    read('#v=1&edge=off'),
    read('#v=1&edge=off&smart-protection=cloud&smart-scan=https'),
  )
  const explanations = explainChanges(overruled)
  const scan = explanations.find(({ cause }) => causeOf({ cause }) === 'smart-scan')
  if (!scan) throw new Error('The option is a cause.')
  expect(scan.isEffective).toBe(true)
  expect(tellIdle(scan, explanations, laterMessagesFor('en'))).not.toContain('No flow changes')
})

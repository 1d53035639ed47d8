import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import type { Language } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { compareDeployments } from './compare-deployments.ts'
import { explainChanges } from './explain-changes.ts'
import { nameCause } from './name-cause.ts'
import { createTeller } from './tell-explanations.ts'

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

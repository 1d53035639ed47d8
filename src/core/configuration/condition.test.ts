import { expect, test } from 'vitest'
import { messagesFor } from '#core/messages/messages.ts'
import { all, always, any, buildBelow, choice, findUnmet, holds } from './condition.ts'
import type { Configuration } from './configuration.ts'
import { defaultConfiguration } from './default-configuration.ts'
import { formatUnmet } from './format-unmet.ts'

const met = choice('iis', 'virtual')
const unmet = choice('iis', 'default')
const other = choice('edge', 'off')
const unmetIn = (condition: Parameters<typeof findUnmet>[0]) =>
  findUnmet(condition, defaultConfiguration)

test('of several needs, those that are not met are named; of alternatives, all if none is met', () => {
  expect(unmetIn(always)).toEqual([])
  expect(unmetIn(all(met, unmet, other))).toEqual([unmet, other])
  expect(unmetIn(any(unmet, met))).toEqual([])
  expect(unmetIn(any(unmet, other))).toEqual([unmet, other])
  expect(holds(any(unmet, met), defaultConfiguration)).toBe(true)
  expect(holds(all(unmet, met), defaultConfiguration)).toBe(false)
})

test('what ended with a build is there in the build before it alone', () => {
  const ended = buildBelow(14_096)
  const inBuild = (build: number): Configuration => ({ ...defaultConfiguration, build })
  expect(findUnmet(ended, inBuild(14_095))).toEqual([])
  expect(findUnmet(ended, inBuild(14_096))).toEqual([ended])
})

test('a reason names every value that would do, and the one that stands there now', () => {
  const wanted = choice('smart-protection', 'integrated', 'standalone')
  const [leaf] = unmetIn(wanted)
  const texts = (['en', 'ja'] as const).map(
    (language) => leaf && formatUnmet(leaf, defaultConfiguration, messagesFor(language)),
  )
  expect(texts).toEqual([
    'Only with “Source” set to Integrated SPS or Standalone SPS (now: Both).',
    '「クエリ送信先」が「統合SPS」または「スタンドアロンSPS」の場合のみです (現在: 両方)。',
  ])
})
